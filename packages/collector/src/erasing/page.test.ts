import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { eraseCodeOf } from '@kith/core';
import type { Collector } from '../index.js';
import { openCollector, post, storedCount } from '../testing/open-collector.js';
import { confidential, someId } from '../testing/records.js';

const secret = 'ab'.repeat(32);
const hash = createHash('sha256').update(secret).digest('hex');

const show = async (collector: Collector, query = '', headers: Record<string, string> = {}) => {
  const answer = await collector.app.request(`/erasures${query}`, { headers });
  return { answer, text: await answer.text() };
};

const paste = async (collector: Collector, code: string, query = '') => {
  const body = new URLSearchParams({ code });
  const answer = await collector.app.request(`/erasures/page${query}`, { method: 'POST', body });
  return { status: answer.status, text: await answer.text() };
};

describe('the page where a person has answers erased', () => {
  it('erases nothing by half a code, and says what is missing', async (t) => {
    const collector = await openCollector(t);
    await post(collector, '/responses', confidential({ deletion: { hash } }));
    for (const code of ['', someId, eraseCodeOf(someId, secret).slice(0, -1)]) {
      const { status, text } = await paste(collector, code);
      assert.equal(status, 422);
      assert.match(text, /role="alert"[^>]*>This is not the whole code/);
      assert.match(text, /action="page\?lang=en"/);
    }
    assert.equal(await storedCount(collector), 1);
  });

  it('says the same for a wrong code as for the right one, and once more as the first time', async (t) => {
    const collector = await openCollector(t);
    await post(collector, '/responses', confidential({ deletion: { hash } }));
    const wrong = await paste(collector, eraseCodeOf(someId, 'cd'.repeat(32)));
    assert.equal(await storedCount(collector), 1);
    const right = await paste(collector, `My code:\n${eraseCodeOf(someId, secret)}\n`);
    assert.equal(await storedCount(collector), 0);
    const again = await paste(collector, eraseCodeOf(someId, secret));
    assert.deepEqual([wrong, again], [right, right]);
    assert.match(right.text, /No answers are kept under this code any more/);
  });

  it('runs no script, loads nothing, and repeats nothing of what was pasted', async (t) => {
    const collector = await openCollector(t);
    const { answer, text } = await show(collector);
    assert.match(
      answer.headers.get('content-security-policy') ?? '',
      /^default-src 'none'; style-src 'sha256-/,
    );
    assert.equal(answer.headers.get('referrer-policy'), 'no-referrer');
    assert.doesNotMatch(text, /<script|src=|href="http/);
    assert.doesNotMatch((await paste(collector, '<b>bold</b>')).text, /bold/);
  });

  it('speaks the language that is asked for, else that of the reader, else English', async (t) => {
    const collector = await openCollector(t);
    const spanish = { 'accept-language': 'fr-FR, es-MX;q=0.8, en;q=0.5' };
    assert.match((await show(collector, '?lang=ar', spanish)).text, /<html lang="ar" dir="rtl">/);
    assert.match((await show(collector, '', spanish)).text, /Borrar mis respuestas/);
    for (const query of ['', '?lang=so', '?lang=__proto__'])
      assert.match((await show(collector, query)).text, /<html lang="en" dir="ltr">/);
    assert.match((await paste(collector, 'x', '?lang=es')).text, /Este no es el código entero/);
  });
});
