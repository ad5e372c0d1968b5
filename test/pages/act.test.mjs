import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { engineName } from '../engines/driver.mjs';
import { visibleText } from '../engines/in-page.mjs';
import { tryWhere } from '../engines/try-where.mjs';
import { personAt } from '../journeys/person.mjs';
import { startSetting } from '../journeys/setting.mjs';
import { wordsOf } from '../journeys/words.mjs';
import { walkThrough } from '../policies/walk-in-page.mjs';
import { walkWords } from '../policies/walk-words.mjs';
import { pagesFor, tag } from './host-pages.mjs';

const words = wordsOf('session-exit', 'en');
const { texts } = words.language;
const [question, , , open] = words.definition.pages[0].items;

let setting;
before(async () => {
  setting = await startSetting(({ endpoint }) =>
    pagesFor({ endpoint, site: () => setting.site.url, slow: (page) => page }),
  );
  await setting.driver.setViewport({ width: 1000, height: 900 });
});
after(() => setting.close());

const inEngine = (name, run) => test(`${engineName}: ${name}`, run);
const evaluate = (...given) => setting.driver.evaluate(...given);
const waitFor = (...given) => setting.driver.waitFor(...given);
const press = (key) => setting.driver.press(key);

async function visit(path) {
  await setting.driver.open(`${setting.site.url}/${path}`);
  const person = personAt(setting.driver, words);
  await person.reads(words.definition.title);
  return person;
}
const rowOf = async (wave) => {
  const rows = (await setting.collector.rows('session-exit')).filter((row) => row.wave === `pages/${wave}`);
  assert.equal(rows.length, 1);
  return rows[0];
};

/** Goes on from the first page to the thanks. */
async function finish(person) {
  await person.pressButton(texts.next);
  await person.reads(words.definition.pages[1].items[0].label);
  await person.pressButton(texts.next);
  await person.reads(words.definition.pages[2].items[0].label);
  await person.pressButton(texts.submit);
  await person.reads(texts.received);
}

inEngine('two surveys on one page know nothing of each other', async () => {
  await visit('two');
  const walk = (within, choice) => evaluate(walkThrough, { ...walkWords(words), within, choice });
  await walk('#a', 0);
  const other = await evaluate(() => document.querySelector('#b').shadowRoot.textContent);
  assert.ok(other.includes(texts.start));
  await walk('#b', 4);
  assert.equal((await rowOf('two-a'))[question.id], '1');
  assert.equal((await rowOf('two-b'))[question.id], '5');
  assert.deepEqual(await setting.complaints(), []);
});

/** In the page: whether the third option of the first question is chosen, or after `choose` is. */
const third = (name, choose) => {
  const item = document.querySelector(name)?.shadowRoot?.querySelector('kith-scale-item');
  const option = item?.shadowRoot?.querySelectorAll('input[type=radio]')[2];
  if (choose) option?.click();
  return option?.checked ?? null;
};

inEngine('a survey that is moved, or taken out and put back, keeps its page and its answers', async () => {
  const person = await visit('moved');
  await person.begin();
  assert.equal(await evaluate(third, tag, true), true);
  await evaluate((name) => document.querySelector('#there').append(document.querySelector(name)), tag);
  assert.equal(await waitFor(third, tag), true);
  await evaluate(async (name) => {
    const survey = document.querySelector(name);
    survey.remove();
    await new Promise((resolve) => setTimeout(resolve, 300));
    document.querySelector('#here').append(survey);
  }, tag);
  assert.equal(await waitFor(third, tag), true);
  await finish(person);
  assert.equal((await rowOf('moved'))[question.id], '3');
  assert.deepEqual(await setting.complaints(), []);
});

inEngine('a survey that is put there anew begins anew: the same check finds that', async () => {
  const person = await visit('moved');
  await person.begin();
  assert.equal(await evaluate(third, tag, true), true);
  await evaluate((name) => {
    const survey = document.querySelector(name);
    survey.replaceWith(survey.cloneNode(true));
  }, tag);
  await person.reads(texts.start);
  assert.equal(await evaluate(third, tag), null);
});

/** In the page: hears what the page's form does, and keeps it from going anywhere. */
const watchForm = () => {
  window.sent = 0;
  window.changes = 0;
  document.forms[0].addEventListener('submit', (event) => {
    event.preventDefault();
    window.sent++;
  });
  document.forms[0].addEventListener('change', () => window.changes++);
};

inEngine(
  'in a page that is one form, Enter in a survey sends no form, and the form has no answers',
  async () => {
    const person = await visit('one-form');
    await evaluate(watchForm);
    await person.begin();
    await person.tabTo('radio', 'Not at all');
    await press(' ');
    await press('Enter');
    await person.tabTo('textbox', open.label);
    await setting.driver.type('A quiet room');
    await press('Enter');
    const heard = await evaluate(() => ({
      sent: window.sent,
      changes: window.changes,
      names: [...new FormData(document.forms[0]).keys()],
      controls: [...document.forms[0].elements].map(({ localName }) => localName),
    }));
    assert.deepEqual(heard, { sent: 0, changes: 0, names: ['name'], controls: ['input', 'button'] });
    await evaluate(() => document.forms[0].reset());
    await finish(person);
    const row = await rowOf('one-form');
    assert.equal(row[question.id], '1');
    assert.match(row[open.id], /A quiet room/);
    assert.equal(await evaluate(() => window.sent), 0);
  },
);

inEngine('the same form is sent by Enter in a field of its own', async () => {
  await visit('one-form');
  await evaluate(watchForm);
  await setting.driver.click('input[name=name]');
  await press('a');
  await press('Enter');
  assert.equal(await waitFor(() => window.sent), 1);
});

tryWhere(
  engineName === 'chromium' ? '' : 'the driver of this engine cannot print',
  `${engineName}: a page with Bootstrap prints the questions of its survey, and no buttons of it`,
  async () => {
    const { driver } = setting;
    await (await visit('bootstrap')).begin();
    const file = await driver.pdf();
    if (process.env.KITH_PICTURES) writeFileSync(join(process.env.KITH_PICTURES, 'bootstrap.pdf'), file);
    assert.equal(file.subarray(0, 4).toString(), '%PDF');
    assert.ok((await driver.evaluate(visibleText)).includes(texts.next));
    await driver.lookAs('print');
    const printed = await driver.evaluate(visibleText);
    await driver.lookAs('screen');
    // The open question is shown only after some answers.
    for (const { label } of words.definition.pages[0].items)
      assert.ok(label === open.label || printed.includes(label), label);
    for (const name of [texts.next, texts.skip, texts.stop]) assert.ok(!printed.includes(name), name);
  },
);
