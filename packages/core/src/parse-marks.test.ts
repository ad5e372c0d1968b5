import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseMarks } from './index.js';

const plain = (text: string): void =>
  assert.deepEqual(parseMarks(text), text ? [{ kind: 'text', text }] : []);

describe('what stays text', () => {
  test('HTML', () => {
    plain('<b onclick="x()">bold</b> &amp; <script>');
  });

  test('links to anything but https, mailto and tel', () => {
    for (const href of [
      'javascript:alert(1)',
      'http://x.org',
      '//x.org',
      '/path',
      'data:x',
      'JaVaScRiPt:x',
      'https:x',
    ]) {
      plain(`see [this](${href})`);
    }
  });

  test('asterisks in sums, alone, beside spaces and over lines', () => {
    for (const text of ['2*3*4', 'a*b*c', '*', '**', '* a *', '*a\nb*', '***', '5 * 3 * 2']) plain(text);
  });

  test('brackets that are not finished', () => {
    for (const text of ['[a]', '[a](', '[](https://x.org)', '[a] (https://x.org)', '[a](https://x .org)'])
      plain(text);
  });
});

describe('what is marked', () => {
  test('emphasis and links stand between the text', () => {
    assert.deepEqual(parseMarks('Ask *any adult*, or [call us](tel:+15550100).'), [
      { kind: 'text', text: 'Ask ' },
      { kind: 'emphasis', text: 'any adult' },
      { kind: 'text', text: ', or ' },
      { kind: 'link', text: 'call us', href: 'tel:+15550100' },
      { kind: 'text', text: '.' },
    ]);
  });

  test('links to pages and to mailboxes', () => {
    const hrefs = parseMarks('[a](https://x.org/?q=1#top) [b](mailto:desk@x.org)').flatMap((node) =>
      node.kind === 'link' ? [node.href] : [],
    );
    assert.deepEqual(hrefs, ['https://x.org/?q=1#top', 'mailto:desk@x.org']);
  });

  test('scripts without spaces between words', () => {
    assert.deepEqual(parseMarks('请*慢慢*看')[1], { kind: 'emphasis', text: '慢慢' });
  });
});

test('no text gets lost, whatever it is', () => {
  const parts = fc.constantFrom('*', '[', ']', '(', ')', 'https://x', 'a', ' ', '\n', '😀');
  fc.assert(
    fc.property(fc.array(parts), (list) => {
      const text = list.join('');
      const back = parseMarks(text).map((node) =>
        node.kind === 'link'
          ? `[${node.text}](${node.href})`
          : node.kind === 'emphasis'
            ? `*${node.text}*`
            : node.text,
      );
      assert.equal(back.join(''), text);
    }),
  );
});

test('a hostile text costs no time', () => {
  const started = performance.now();
  for (const part of ['*', '[', '*a ', '[a](', '[a](https://']) parseMarks(part.repeat(20_000));
  assert.ok(performance.now() - started < 1000);
});
