import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { cataloguesOf, instruments } from '../../packages/instruments/dist/index.js';
import { randomFrom } from '../faults/random.mjs';
import { engineName } from '../engines/driver.mjs';
import { tryWhere } from '../engines/try-where.mjs';
import { until } from '../engines/until.mjs';
import { focuses, pageOfInstrument } from './page-of-instrument.mjs';
import { startSetting } from './setting.mjs';
import { expectedAnswers, expectedCellsOf } from './walk-expected.mjs';
import { walkerIn } from './walker.mjs';
import { endOf, wordsOf } from './words.mjs';

/**
 * `SEED=7 node --test test/journeys/every-instrument.long.test.mjs` walks another way; `ONLY=learning-walk` goes through
 * one instrument.
 */
const seed = process.env.SEED ?? '1';
const only = process.env.ONLY;

const walks = Object.values(instruments)
  .filter(({ definition: { id } }) => only === undefined || id === only)
  .flatMap((instrument) =>
    ['en', ...cataloguesOf(instrument).map(({ language }) => language)].map((tag) => {
      const { id } = instrument.definition;
      const random = randomFrom(seed, id, tag);
      return { id, tag, random, path: `/${id}/${tag}`, focus: random.pick(focuses[id] ?? ['']) };
    }),
  );

const missing =
  engineName === 'chromium'
    ? ''
    : 'by chance in Chromium alone; the surveys of tags are gone through in every engine';

let setting;
before(async () => {
  if (missing) return;
  setting = await startSetting((collector) =>
    Object.fromEntries(walks.map((walk) => [walk.path, pageOfInstrument(walk, collector)])),
  );
});
after(() => setting?.close());

/** Goes through the survey, and gives what came of it, in the record and in both exports. */
async function goThrough({ id, tag, random, path }) {
  const { driver, site, collector } = setting;
  const words = wordsOf(id, tag);
  const known = new Set((await collector.records(id)).map(({ responseId }) => responseId));
  await driver.open(site.url + path);
  const way = await walkerIn(driver, words, random).walk();
  await driver.waitFor(
    `(words) => document.querySelector('kith-survey')?.shadowRoot?.textContent.includes(words)`,
    endOf(words),
  );
  const isNew = ({ responseId }) => !known.has(responseId);
  const records = (await collector.records(id)).filter(isNew);
  const rows = (await collector.rows(id)).filter(isNew);
  return { words, way, records, rows };
}

const cellsIn = (row, cells) => Object.fromEntries(Object.keys(cells).map((name) => [name, row[name]]));

describe(`every instrument, in each of its languages, is gone through by chance (seed ${seed})`, () => {
  for (const walk of walks)
    tryWhere(
      missing,
      `${walk.id} in ${walk.tag}${walk.focus && `, focus ${walk.focus}`}: from the notice to both exports`,
      async () => {
        const { words, way, records, rows } = await goThrough(walk);
        assert.deepEqual([records.length, rows.length], [1, 1]);
        const [record] = records;
        const answers = expectedAnswers(words.definition, way);
        assert.deepEqual(record.answers, answers);
        assert.deepEqual(
          [record.instrument.id, record.instrument.contentHash, record.locale, record.status, record.wave],
          [walk.id, words.contentHash, walk.tag, 'complete', '2026-27/c2'],
        );
        const cells = expectedCellsOf(words.definition, answers);
        assert.deepEqual(cellsIn(rows[0], cells), cells);
        assert.deepEqual(await setting.complaints(), []);
        await wishesOf(way);
      },
    );

  it('an answer that arrives as another would be noticed, in the record and in a row', () => {
    const definition = wordsOf('share-back', 'en').definition;
    const shown = new Set(['heard.match', 'heard.missed']);
    const way = (value) => ({
      shown,
      done: new Map([
        ['heard.match', { answer: { state: 'answered', value } }],
        ['heard.missed', { answer: { state: 'skipped', value: null } }],
      ]),
    });
    const four = expectedAnswers(definition, way(4));
    const five = expectedAnswers(definition, way(5));
    assert.notDeepEqual(four, five);
    assert.notDeepEqual(expectedCellsOf(definition, four), expectedCellsOf(definition, five));
    assert.equal(expectedCellsOf(definition, four)['heard.missed.state'], 'skipped');
  });
});

/** A wish to be contacted arrives by its own way, when the page is left. */
async function wishesOf({ done }) {
  const wishes = [...done.values()].flatMap(({ wish }) => wish ?? []);
  if (wishes.length === 0) return;
  const { driver, collector } = setting;
  await driver.open('about:blank');
  for (const { name, channel, address } of wishes) {
    const row = await until(`the wish of ${name} never arrived`, async () =>
      (await collector.contacts()).find((each) => each.name === name),
    );
    assert.deepEqual([row.channel, row.address], [channel, address]);
  }
}
