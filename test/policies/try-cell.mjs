import assert from 'node:assert/strict';
import { until } from '../engines/until.mjs';
import { wordsOf } from '../journeys/words.mjs';
import { hasOnlyFallback, heardOnPage, walkThrough } from './walk-in-page.mjs';
import { walkWords } from './walk-words.mjs';

const instrumentOf = ({ instrument = 'session-exit' }) => instrument;

/** What the person reads and presses, in the language that the survey is taken in. */
const wordsFor = ({ way, patience }) => ({
  ...walkWords(wordsOf(instrumentOf(way), way.own ? 'en' : 'es')),
  language: way.own ? null : 'Español',
  ...(patience && { patience }),
});

/**
 * What is no policy's doing: a machine that is busy keeps nothing in time, and a page without an origin nothing at all.
 * Kith says so, and goes on.
 */
const isOfTheDevice = ({ policy }, text) =>
  /^\[kith:unexpected\].*(The device took too long)/.test(text) ||
  (policy.hasNoStorage === true && /^\[kith:unexpected\].*SecurityError/.test(text));

/** Everything that was held against the cell's pages, by the browser and by Kith. */
async function complaintsOf(one, { tab, servers }) {
  const { cell, isFramed } = one;
  const documents = [await tab.evaluate(heardOnPage)];
  if (isFramed) documents.push(await tab.evaluateInFrame(heardOnPage));
  const all = (kind) => documents.flatMap((heard) => heard[kind]);
  return {
    violations: [...all('reports'), ...servers.reports(cell)],
    errors: all('errors'),
    said: all('said').filter((text) => !isOfTheDevice(one, text)),
  };
}

async function open({ cell, isFramed }, { tab, servers }) {
  await tab.open(`${servers.site}/c/${cell}/${isFramed ? 'host' : 'survey'}.html`);
  return isFramed ? tab.evaluateInFrame : tab.evaluate;
}

/** A survey in this cell is answered and arrives, and nobody has anything to say against it. */
export async function isAnswered(one, { tab, servers, rows }) {
  const evaluate = await open(one, { tab, servers });
  await evaluate(walkThrough, wordsFor(one));
  assert.deepEqual(await complaintsOf(one, { tab, servers }), { violations: [], errors: [], said: [] });
  const asked = servers.asked(one.cell);
  assert.deepEqual(
    one.way.brings.filter((name) => !asked.includes(name)),
    [],
    'parts that never came',
  );
  const wave = `policies/${one.cell}`;
  const arrived = (await rows(one.way.own ? 'own' : instrumentOf(one.way))).filter(
    (row) => row.wave === wave,
  );
  assert.equal(arrived.length, 1);
}

/** No survey is there, what stands in the tag is to be seen, and Kith says its one line, or cannot say any. */
export async function isRefused(one, { tab, servers }) {
  const evaluate = await open(one, { tab, servers });
  const words = one.way.isFramed ? 'The survey could not be opened' : 'On paper, please';
  const { line } = one.refusal;
  await until('the fallback, and why it is there, never came', async () => {
    const { said } = await evaluate(heardOnPage);
    return (await evaluate(hasOnlyFallback, words)) && said.length >= (line ? 1 : 0);
  });
  const { said } = await complaintsOf(one, { tab, servers });
  assert.equal(said.length, line ? 1 : 0, said.join('\n'));
  if (line) assert.match(said[0], new RegExp(`^\\[kith:${line}\\]`));
  if (!one.policy.integrity) return;
  assert.equal(await evaluate(() => Symbol.for('kith/registry') in window), false, 'Kith runs');
  // What was kept from running cannot say why: the browser does, in Chromium to who listens.
  if (!tab.consoleErrors) return;
  const why = tab.consoleErrors().filter((text) => /integrity/.test(text));
  assert.equal(why.length, 1, why.join('\n'));
}
