import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import { definition as contactForm } from '@kith/instruments/family-contact-request/definition';
import { configOf } from '../recipes/config-file.js';
import type { Choices } from '../recipes/choices.js';
import { belowKith, configTag, oneFile, type Pieces } from './compose.js';
import { makeOneFile } from './make.js';
import { dataFor, partsFor } from './pieces.js';

const page = `<!doctype html>
<html lang="en"><head><title>Survey</title>
<script src="embed-early.js"></script>
<script defer src="embed.js"></script>
<script defer src="kith-classic.js"></script>
</head><body><main></main>
</body></html>
`;
const embed = `embed()${belowKith}host()`;
const facts = { instruments: [], languages: ['en'], themes: {} };
const pieces: Pieces = { page, config: '', data: {}, kith: 'kith()', parts: {}, embed, facts };

type Element = Tree.Element;
const isElement = (node: Tree.Node): node is Element => 'tagName' in node;

const scriptsIn = (node: Tree.Node): readonly Element[] =>
  'childNodes' in node
    ? node.childNodes.flatMap((child) =>
        isElement(child) && child.tagName === 'script' ? [child] : scriptsIn(child),
      )
    : [];

const textOf = ({ childNodes }: Element): string =>
  childNodes.map((node) => ('value' in node ? node.value : '')).join('');

/** The scripts of a page as a browser finds them: which file they name, and their text. */
const found = (html: string) =>
  scriptsIn(parse(html)).map((script) => ({
    src: script.attrs.find(({ name }) => name === 'src')?.value,
    text: textOf(script),
  }));

const exit: Choices = {
  survey: {
    id: 'session-exit',
    attribute: 'session-type',
    value: 'webinar',
    audience: 'participant',
    title: 'How was this session?',
  },
  host: 'file',
  files: '',
  endpoint: 'https://surveys.example.org/responses',
  languages: ['en'],
};

describe('a page with everything inside', () => {
  test('names no other file, and has first what the first question needs: its own script, Kith, data, parts; last what speaks with the page around', () => {
    const scripts = found(oneFile({ ...pieces, data: { es: '{"a":1}' }, parts: { closed: 'closed()' } }));
    assert.deepEqual(
      scripts.map(({ src }) => src),
      Array<undefined>(6).fill(undefined),
    );
    const order = ['', 'embed()', 'kith()', 'kithBring.data("es",{"a":1})', 'closed()', 'host()'];
    for (const [n, text] of order.entries()) assert.ok(scripts[n]?.text.includes(text), text);
    assert.ok(!scripts[1]?.text.includes('host()'));
  });

  test('asks the browser to compile nothing before it is called: the page would wait for it', () => {
    const hinted = (code: string) => `/*! Kith */\n//# allFunctionsCalledOnLoad\n${code}`;
    const [, own, kith] = found(oneFile({ ...pieces, kith: hinted('kith()'), embed: hinted(embed) }));
    assert.match(own?.text ?? '', /;\n\/\*! Kith \*\/\nembed\(\)\n$/);
    assert.equal(kith?.text, '\n/*! Kith */\nkith()\n');
  });

  test('holds whatever stands in a file as text: no script ends early, and no comment begins', () => {
    const rough = fc.constantFrom('</script>', '</SCRIPT ', '<!--', '<script>', '$&', "$'", '\u2028', 'a');
    const texts = fc.array(rough, { maxLength: 6 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, texts, texts, (endpoint, data, code) => {
        const config = configOf({ ...exit, endpoint });
        const scripts = found(
          oneFile({
            ...pieces,
            config,
            data: { es: JSON.stringify({ text: data }) },
            kith: `say(${JSON.stringify(code)})`,
            parts: { closed: `say(${JSON.stringify(code)})` },
          }),
        );
        assert.equal(scripts.length, 6);
        assert.deepEqual(JSON.parse(scripts[0]?.text ?? ''), JSON.parse(config));
        const heard: unknown[] = [];
        const hear = (...said: readonly unknown[]): void => {
          heard.push(said.at(-1));
        };
        const page = {
          say: hear,
          kithBring: { data: hear, part: (_: string, start: () => void) => start() },
        };
        for (const n of [2, 3, 4]) runInNewContext(scripts[n]?.text ?? '', page);
        assert.deepEqual(JSON.parse(JSON.stringify(heard)), [code, { text: data }, code]);
      }),
      { numRuns: 300 },
    );
  });

  test('knows of the instruments, languages and themes inside, whatever stands in their names', () => {
    const known = { instruments: ['a</script>'], languages: ['es'], themes: { plain: ':root{}' } };
    const text = found(oneFile({ ...pieces, embed: `said=kithFrame${belowKith}`, facts: known }))[1]?.text;
    const heard: { said?: unknown } = {};
    runInNewContext(text ?? '', heard);
    assert.deepEqual(JSON.parse(JSON.stringify(heard.said)), known);
  });

  test('without a configuration has an empty place for one', () => {
    assert.ok(oneFile(pieces).includes(`${configTag}</script>`));
  });
});

const staff = { audience: 'participant', privacy: ['anonymous'], parts: [] } as const;

describe('what a survey brings along', () => {
  test('is what it needs in order to say that it cannot be shown, and little else', () => {
    assert.deepEqual(partsFor(staff, { endpoint: 'demo' }, ['en']), [
      'closed',
      'download',
      'idle',
      'notice',
      'settings',
    ]);
  });

  test('follows from the languages, the settings and the survey itself', () => {
    const more = (
      attributes: Record<string, string>,
      languages = ['en'],
      survey: Parameters<typeof partsFor>[0] = staff,
    ) =>
      partsFor(survey, attributes, languages).filter((name) => !partsFor(staff, {}, ['en']).includes(name));
    assert.deepEqual(more({}, ['en', 'es']), ['languages']);
    assert.deepEqual(more({}, ['ar']), ['languages']);
    assert.deepEqual(more({ adapter: 'form' }), ['adapters']);
    assert.ok(partsFor(staff, {}, ['en'], true).includes('contrast'));
    assert.deepEqual(more({ 'contact-endpoint': '/c' }, ['en'], { ...staff, audience: 'family' }), [
      'contact',
    ]);
    assert.deepEqual(more({}, ['en'], { ...staff, parts: ['young', 'read-aloud'] }), ['read-aloud', 'young']);
  });

  test('are its own data, in the languages that are offered and that there are', () => {
    const there = ['session-exit', 'es', 'session-exit.es', 'ar', 'site-visit.es'];
    assert.deepEqual(
      dataFor('session-exit', ['en', 'es'], [], (name) => there.includes(name)),
      ['session-exit', 'es', 'session-exit.es'],
    );
  });

  test('are also the words of the form to be contacted, in the languages of the survey', () => {
    const names = dataFor('family-pulse', ['en', 'es'], ['contact'], () => true);
    assert.ok(names.includes(`${contactForm.id}.es`));
    assert.ok(
      !dataFor('family-pulse', ['en', 'es'], [], () => true).some((name) => name.includes(contactForm.id)),
    );
  });
});

describe('making the page', () => {
  const survey = {
    ...{ ...staff, id: 'session-exit', needsAll: false },
  } as unknown as Parameters<typeof makeOneFile>[1];
  const files: Readonly<Record<string, string>> = {
    'embed.html': page,
    'embed-one.js': embed,
    'kith-theme-plain.css': ':root{}',
    'kith-classic.js': 'kith()',
    'sri.json': '{"session-exit.json":"x"}',
    'session-exit.json': '{"definition":1}',
    ...Object.fromEntries(
      ['closed', 'download', 'idle', 'notice', 'settings'].map((name) => [`kith-${name}.js`, `${name}()`]),
    ),
  };
  const read = (name: string) =>
    Object.hasOwn(files, name) ? Promise.resolve(files[name]!) : Promise.reject(new Error(name));

  test('fails as a whole where one of the files cannot be had', async () => {
    await assert.rejects(makeOneFile(exit, { ...survey, needsAll: true }, read), /kith-all-classic\.js/);
  });

  test('puts in the files that the survey needs', async () => {
    const [config, , , data, part] = found(await makeOneFile(exit, survey, read));
    assert.equal((JSON.parse(config?.text ?? '') as { kith: string }).kith, 'config/1');
    assert.match(data?.text ?? '', /data\("session-exit",\{"definition":1\}\)/);
    assert.match(part?.text ?? '', /part\("closed",\(\)=>\{closed\(\)\n\}\)/);
  });

  test('puts in the theme that was chosen, and no other', async () => {
    const own = async (choices: Choices) => found(await makeOneFile(choices, survey, read))[1]?.text ?? '';
    assert.match(await own(exit), /"themes":\{\}/);
    const judging = { ...files, 'kith-contrast.js': 'contrast()' };
    const readMore = (name: string) => Promise.resolve((judging as typeof files)[name] ?? '');
    const themed = found(await makeOneFile({ ...exit, theme: 'plain' }, survey, readMore))[1]?.text ?? '';
    assert.match(themed, /"themes":\{"plain":":root\{\}"\}/);
  });
});
