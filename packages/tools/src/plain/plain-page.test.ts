import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { localise } from '@kith/core';
import { addFurtherItemTypes } from '@kith/core/item-types';
import { instrumentIds, instruments } from '@kith/instruments';
import { kith, inFolder } from '../cli/testing/kith.js';
import { arabic, english } from '../interface/languages.js';
import { everyType } from '../lint/testing/every-type.js';
import { survey } from '../lint/testing/survey.js';
import { textsOf } from '../lint/texts.js';
import { escaped, marked } from './html.js';
import { plainPage } from './plain-page.js';

addFurtherItemTypes();
const whole = survey(everyType);

describe('the plain page', () => {
  for (const id of instrumentIds) {
    const { definition } = instruments[id];
    it(`of ${id} shows every text of it, but what is said of mistakes`, () => {
      const html = plainPage(definition, english);
      for (const { at, key, text } of textsOf(definition))
        if (key !== 'message') assert.ok(html.includes(marked(text)), at);
    });
  }

  it('of every item type shows every text, without a control to answer with', () => {
    const html = plainPage(whole, english);
    for (const { at, key, text } of textsOf(whole))
      if (key !== 'message') assert.ok(html.includes(marked(text)), at);
    assert.doesNotMatch(
      html,
      /<(?:script|input|select|textarea|button|form|iframe|img)\b|\son\w+=|javascript:/i,
    );
  });

  it('may be translated, and says that answers cannot be sent from it', () => {
    const html = plainPage(instruments['session-exit'].definition, english);
    assert.match(html, /<html lang="en" dir="ltr" translate="yes">/);
    assert.match(html, /Your answers cannot be sent from this page\./);
    assert.match(html, /default-src 'none'/);
  });

  it('runs from right to left in Arabic', () => {
    const { definition, ar } = instruments['session-exit'];
    const html = plainPage(localise(definition, ar!), arabic);
    assert.match(html, /<html lang="ar" dir="rtl"/);
    assert.ok(html.includes(escaped(ar!.title)));
  });

  it('takes nothing in a survey for HTML', () => {
    const { definition } = instruments['session-exit'];
    const html = plainPage({ ...definition, title: '<script>alert("x")</script>' }, english);
    assert.doesNotMatch(html, /<script/);
    assert.match(html, /&lt;script&gt;/);
  });
});

describe('kith plain', () => {
  it('writes a file, and not over one that is there', async () => {
    await inFolder({}, async (path) => {
      const first = await kith('plain', 'session-exit', '--language', 'es', '--out', path('a.html'));
      assert.deepEqual([first.code, first.err], [0, '']);
      const again = await kith('plain', 'session-exit', '--out', path('a.html'));
      assert.deepEqual([again.code, again.out], [2, '']);
      assert.match(again.err, /was not written: it is there already; to write over it, add --force\.$/);
      assert.equal((await kith('plain', 'session-exit', '--out', path('a.html'), '--force')).code, 0);
    });
  });
  it('says which languages there are', async () => {
    const { code, err } = await kith('plain', 'session-exit', '--language', 'so');
    assert.equal(code, 2);
    assert.match(err, /has no words in "so". There are: en, es, ar\./);
  });
});
