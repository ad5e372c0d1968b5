import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { knownItemTypes } from '../../packages/core/dist/index.js';
import { addFurtherItemTypes } from '../../packages/core/dist/item-types/further/index.js';
import { results } from '../dist/fixtures/results.js';
import { pageWith, startSetting } from '../journeys/setting.mjs';
import { startOf, wordsOf } from '../journeys/words.mjs';
import { personAt } from '../journeys/person.mjs';
import { controlsNow, expectedOfControls } from './controls.mjs';
import { engineName } from './driver.mjs';
import { everyItem, itemTypes, repeatingGroup } from './every-item.mjs';
import { treeLines } from './tree.mjs';

const folder = join(import.meta.dirname, 'snapshots');

const flagships = [
  { name: 'student-belonging-6-12', tag: 'kith-belonging-survey', attributes: 'grade-band="6-8"' },
  { name: 'family-relationships', tag: 'kith-family-form', attributes: '' },
  { name: 'session-exit', tag: 'kith-session-feedback', attributes: 'session-type="webinar"' },
];

/** Results of invented answers, in each view. */
const views = {
  now: '',
  groups: '',
  crossings: '',
  waves: 'measure="chal.think"',
  change: 'grouping="school"',
  comments: '',
};
const viewPage = ([view, more]) => [
  `/results-${view}`,
  pageWith(`<kith-results src="/results.json" lang="en" view="${view}" ${more}></kith-results>`, {
    file: 'kith-results',
  }),
];

/** Firefox's driver tells nothing of roles and names; a browser that no test uses would keep the run from ending. */
const isTold = engineName !== 'firefox';

let setting;
before(async () => {
  if (!isTold) return;
  setting = await startSetting(() => ({
    ...Object.fromEntries(
      flagships.map(({ name, tag, attributes }) => [
        `/${name}`,
        pageWith(`<${tag} ${attributes} endpoint="demo" lang="en"></${tag}>`),
      ]),
    ),
    '/results.json': { body: JSON.stringify(results), type: 'application/json' },
    ...Object.fromEntries(Object.entries(views).map(viewPage)),
    '/items': pageWith(everyItem, { file: 'kith-all' }),
  }));
});
after(() => setting?.close());

/** Goes through a survey without answering; `look` is called on the notice and on every page. */
async function throughPages(name, look) {
  const { driver, site } = setting;
  const words = wordsOf(name, 'en');
  const { texts } = words.language;
  const person = personAt(driver, words);
  await driver.open(`${site.url}/${name}`);
  await person.reads(words.definition.title);
  await look('notice');
  await person.pressButton(startOf(words));
  for (const { id, title } of words.definition.pages) {
    await person.until(`page ${id} never came`, async () => {
      const at = await person.focus();
      return at?.role === 'heading' && at.name === (title ?? words.definition.title);
    });
    await look(`page ${id}`);
    if (id !== words.definition.pages.at(-1).id) await person.pressButton(texts.next);
  }
}

/** Compares with what is kept; `npm run renew:trees` keeps what is there now. */
function compare(name, lines) {
  const file = join(folder, `${name}.txt`);
  if (process.env.RENEW_TREES) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, `${lines.join('\n')}\n`);
  }
  assert.ok(existsSync(file), `There is no ${file}: npm run renew:trees makes it.`);
  assert.deepEqual(lines, readFileSync(file, 'utf8').trimEnd().split('\n'));
}

/** Of the page's own there is only its heading. */
const treeNow = async () => treeLines(await setting.driver.accessibilityTree());

async function treeOf(name) {
  const lines = [];
  await throughPages(name, async (place) => {
    lines.push(`── ${place}`, ...(await treeNow()));
  });
  return lines;
}

async function openResults(view) {
  const { driver, site } = setting;
  await driver.open(`${site.url}/results-${view}`);
  await driver.waitFor(() => document.querySelector('kith-results').shadowRoot?.querySelector('[part=view]'));
}

async function openItems() {
  await setting.driver.open(`${setting.site.url}/items`);
  await setting.driver.waitFor(() => customElements.get('kith-repeating-group-item') !== undefined);
  await setting.driver.evaluate((given) => {
    const heading = document.createElement('h2');
    heading.textContent = 'repeating-group';
    document.body.append(heading, Object.assign(document.createElement('kith-repeating-group-item'), given));
  }, repeatingGroup);
  await setting.driver.waitFor(() =>
    [...document.querySelectorAll('*')]
      .filter(({ localName }) => /^kith-.*-item$/.test(localName))
      .every(({ shadowRoot }) => shadowRoot?.querySelector('[part]')),
  );
}

if (engineName === 'chromium') {
  for (const { name } of flagships)
    test(`chromium: screen readers are told of ${name} what is kept in snapshots/${name}.txt`, async () => {
      compare(name, await treeOf(name));
    });

  test('chromium: screen readers are told of each item type what is kept in snapshots/items.txt', async () => {
    addFurtherItemTypes();
    assert.deepEqual([...itemTypes].sort(), Object.keys(knownItemTypes()).sort());
    await openItems();
    compare('items', await treeNow());
  });

  test('chromium: screen readers are told of results what is kept in snapshots/results.txt', async () => {
    const lines = [];
    for (const view of Object.keys(views)) {
      await openResults(view);
      lines.push(`── ${view}`, ...(await treeNow()));
    }
    compare('results', lines);
  });

  test('chromium: without its table a view tells less', async () => {
    await openResults('groups');
    const before = await treeNow();
    await setting.driver.evaluate(() => {
      for (const table of document.querySelector('kith-results').shadowRoot.querySelectorAll('table'))
        table.remove();
    });
    const isRow = (line) => line.trim() === 'row';
    assert.ok(before.some(isRow));
    assert.ok(!(await treeNow()).some(isRow));
  });

  test('chromium: a control that loses its label changes the tree', async () => {
    await openItems();
    const before = await treeNow();
    await setting.driver.evaluate(() => {
      document.querySelector('kith-short-text-item').shadowRoot.querySelector('label').remove();
    });
    const after = await treeNow();
    assert.ok(before.some((line) => line.includes('textbox "One word for today?"')));
    assert.ok(!after.some((line) => line.includes('textbox "One word for today?"')));
  });
}

/** Controls whose role or name the engine gives differently from what is seen. */
function wrong(expected, said) {
  const soft = (text) => text.replace(/\s+/g, ' ').trim();
  return expected.flatMap(({ role, words }, n) => {
    const { role: given, name } = said[n] ?? {};
    const isRight = given === role && soft(name ?? '').includes(words);
    return isRight ? [] : [`${role} "${words}" is ${given} "${name}"`];
  });
}

if (engineName === 'webkit') {
  const check = async () => {
    const expected = await setting.driver.evaluate(expectedOfControls);
    assert.ok(expected.length >= 2);
    return wrong(expected, await setting.driver.computed(controlsNow));
  };
  for (const { name } of flagships)
    test(`webkit: every control of ${name} has its role, and its words in its name`, async () => {
      await throughPages(name, async (place) => {
        assert.deepEqual(await check(), [], place);
      });
    });

  test('webkit: a control whose name is not what is seen is found', async () => {
    const { driver, site } = setting;
    const words = wordsOf('session-exit', 'en');
    await driver.open(`${site.url}/session-exit`);
    await personAt(driver, words).reads(words.definition.title);
    await driver.evaluate(() => {
      const { shadowRoot } = document.querySelector('kith-session-feedback');
      shadowRoot.querySelector('.primary').setAttribute('aria-label', 'Else');
    });
    assert.match((await check()).join(), /is button "Else"/);
  });
}
