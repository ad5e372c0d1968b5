import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { en } from '../../packages/core/dist/index.js';
import { modes, noticeFile, noticePage, outcomesOf, sentencesOf, ways } from '../../scripts/lib/notices.mjs';

const notice = (mode, [adapter, , endpoint]) =>
  sentencesOf({ mode, adapter, endpoint, language: en }).join(' ');
const each = ways.flatMap((way) => modes.map((mode) => ({ mode, way, text: notice(mode, way) })));

describe('what people read before the first question', () => {
  it('is as it was reviewed: `node scripts/notices.mjs` writes what it is now', async () => {
    assert.equal(await noticePage(), readFileSync(noticeFile, 'utf8'));
  });

  it('a changed word would be noticed', async () => {
    const { sentTo } = en.texts;
    en.texts.sentTo = 'Your answers go somewhere.';
    try {
      assert.notEqual(await noticePage(), readFileSync(noticeFile, 'utf8'));
    } finally {
      en.texts.sentTo = sentTo;
    }
  });

  it('says in every case, once, where answers go', () => {
    for (const { mode, way, text } of each)
      assert.match(text, /Your answers are sent to \S+.* nobody else/, `${mode} ${way}`);
  });

  it('says of a receiver that Kith does not know that it may note an address, and of nobody else', () => {
    for (const { way, text } of each) {
      const [adapter, where] = way;
      assert.equal(text.includes('may note'), adapter !== 'json' && where !== 'the same website', way.join());
    }
  });

  it('promises no name only where none is saved', () => {
    for (const { mode, text } of each)
      assert.equal(text.includes('We do not ask your name'), mode === 'anonymous');
  });

  it('says that arrival cannot be seen exactly where it cannot', () => {
    for (const { way, text } of each)
      assert.equal(text.includes('cannot see'), way[0] === 'form', way.join());
  });

  it('what cannot be seen is never said to have arrived', () => {
    for (const [adapter] of ways) {
      const words = outcomesOf({ adapter, language: en, mode: 'anonymous' });
      assert.equal(words.includes(en.texts.received), adapter !== 'form', adapter);
    }
  });
});
