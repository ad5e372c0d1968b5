import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { addFurtherItemTypes } from '../../packages/core/dist/item-types/further/index.js';
import { instruments } from '../../packages/instruments/dist/index.js';
import { engineName } from '../engines/driver.mjs';
import { tryWhere } from '../engines/try-where.mjs';
import { until } from '../engines/until.mjs';
import { focuses, pageOfInstrument } from './page-of-instrument.mjs';
import { personAt } from './person.mjs';
import { expectedCells, planFor } from './plan.mjs';
import { startSetting } from './setting.mjs';
import { endOf, wordsOf } from './words.mjs';

/** `ONLY=learning-walk node --test test/journeys/by-keyboard.long.test.mjs` completes one instrument. */
const only = process.env.ONLY;

addFurtherItemTypes();
const walks = Object.keys(instruments)
  .filter((id) => only === undefined || id === only)
  .flatMap((id) =>
    ['en', 'es'].map((tag) => ({ id, tag, path: `/${id}/${tag}`, focus: focuses[id]?.[0] ?? '' })),
  );

const missing =
  engineName === 'chromium'
    ? ''
    : 'by keyboard in Chromium; the surveys of tags are completed in every engine';

let setting;
before(async () => {
  if (missing) return;
  setting = await startSetting((collector) =>
    Object.fromEntries(walks.map((walk) => [walk.path, pageOfInstrument(walk, collector)])),
  );
});
after(() => setting?.close());

const itemsOf = ({ pages }) => pages.flatMap(({ items }) => items);

/** In English the first rating is the lowest, so that what follows from it is asked too. */
function answersIn(tag, definition) {
  const first = itemsOf(definition).find(({ type }) => type === 'scale');
  return tag === 'en' && first ? { [first.id]: 1 } : {};
}

async function complete({ id, tag, path }) {
  const { driver, site } = setting;
  const words = wordsOf(id, tag);
  const { definition } = words;
  const person = personAt(driver, words);
  await driver.open(site.url + path);
  await person.reads(definition.notice.adult ?? definition.notice.intro);
  const plan = planFor(definition, answersIn(tag, definition));
  const met = await person.answerAll(plan);
  await person.reads(endOf(words));
  return { definition, plan, met };
}

for (const walk of walks)
  tryWhere(missing, `${walk.id} in ${walk.tag} is completed by keyboard alone, and read back`, async () => {
    const { collector, complaints, driver } = setting;
    const known = new Set((await collector.rows(walk.id)).map(({ responseId }) => responseId));
    const { definition, plan, met } = await complete(walk);
    const rows = (await collector.rows(walk.id)).filter(({ responseId }) => !known.has(responseId));
    assert.equal(rows.length, 1);
    const expected = {
      ...expectedCells(plan, met),
      locale: walk.tag,
      status: 'complete',
      contentHash: wordsOf(walk.id, walk.tag).contentHash,
    };
    assert.deepEqual(
      Object.fromEntries(Object.keys(expected).map((name) => [name, rows[0][name]])),
      expected,
    );
    const turns = definition.focus?.turns ?? [];
    const always = itemsOf(definition).filter(({ type, showIf }) => type !== 'information' && !showIf);
    assert.deepEqual(
      always.map(({ id }) => id).filter((id) => !met.has(id) && !turns.includes(id)),
      [],
    );
    assert.equal(turns.filter((id) => met.has(id)).length, Math.min(1, turns.length));
    assert.deepEqual(await complaints(), []);
    const wish = [...plan.values()].find(({ do: planned }) => planned === 'wish');
    if (!wish) return;
    await driver.open('about:blank');
    await until('the wish never arrived', async () =>
      (await collector.contacts()).some(
        ({ name, address }) => name === wish.name && address === wish.address,
      ),
    );
  });

tryWhere(
  missing || (only ? 'one instrument alone' : ''),
  'a question that the keyboard cannot reach would be noticed',
  async () => {
    const { driver, site } = setting;
    const words = wordsOf('share-back', 'en');
    const person = personAt(driver, words);
    await driver.open(`${site.url}/share-back/en`);
    await person.begin();
    await driver.evaluate(() => {
      document.querySelector('kith-survey').shadowRoot.querySelector('.items').inert = true;
    });
    const label = itemsOf(words.definition).find(({ type }) => type === 'long-text').label;
    await assert.rejects(person.tabTo('textbox', label), /Tab never reaches the textbox/);
  },
);
