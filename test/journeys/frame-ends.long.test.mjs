import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { contactEnglish } from '../../packages/core/dist/languages/contact-en.js';
import { wishEnglish } from '../../packages/core/dist/languages/wish-en.js';
import { engineName } from '../engines/driver.mjs';
import { startSite } from '../engines/serve.mjs';
import { frameHosts } from './frame-hosts.mjs';
import { frameSite } from './frame-site.mjs';
import { personAt } from './person.mjs';
import { planFor } from './plan.mjs';
import { startSetting } from './setting.mjs';
import { wordsOf } from './words.mjs';

/** What comes after the last question in the frame page: for the page around it, and for the next person. */

const words = wordsOf('session-exit', 'en');
const lesson = wordsOf('lesson-exit', 'en');
const { texts } = words.language;
const family = wordsOf('family-pulse', 'en');

let setting;
let hosts;
before(async () => {
  setting = await startSetting((collector) => frameSite(collector));
  const around = (survey) => frameHosts(`${setting.site.url}/survey/embed.html?survey=${survey}`, '');
  hosts = await startSite({
    ...around('exit'),
    '/codes': around('codes')['/kith'],
    '/family': around('family')['/kith'],
  });
  await setting.driver.setViewport({ width: 800, height: 600 });
});
after(async () => {
  await hosts.close();
  await setting.close();
});

const inEngine = (name, run) => test(`${engineName}: ${name}`, run);
const inFrame = () => setting.driver.inFrame();

async function framed(path, text, by) {
  await setting.driver.open(hosts.url + path);
  const person = personAt(inFrame(), by);
  await person.reads(text);
  return person;
}

/** Whether the browser asks before the page is left. */
const isAsked = () =>
  inFrame().evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));

/** Where the link to a window of its own leads. */
const wayOut = () => setting.driver.evaluate(() => document.querySelector('main a[target]').href);

for (const [page, token] of [
  ['/survey/embed.html', 'of-one'],
  ['/file.html', 'of-another'],
])
  inEngine(`the link of one person is nothing that the next one finds at ${page}`, async () => {
    const address = `${page}?survey=confidential`;
    await setting.driver.open(`${setting.site.url}${address}#kith-token=${token}`);
    const person = personAt(setting.driver, words);
    await person.reads(words.definition.title);
    assert.equal(await wayOut(), setting.site.url + address);
    await person.answerAll(planFor(words.definition));
    await person.reads(texts.received);
    await person.pressButton(texts.nextPerson);
    await person.reads(texts.linkTitle);
    await person.reads('Open the survey in a window of its own');
    assert.equal(await wayOut(), setting.site.url + address);
  });

/** How often the page around was told that there is nothing more to do. */
const finished = () =>
  setting.driver.evaluate(() => window.messages.filter(({ type }) => type === 'finished').length);

inEngine('answers that are refused are the end as well: the host is told, and nobody is asked', async () => {
  const person = await framed('/kith', words.definition.title, words);
  await setting.collector.setStatus('session-exit', { status: 'open', closes: '2020-05-01' });
  try {
    await person.answerAll(planFor(words.definition));
    await person.reads(texts.attentionTitle);
    await person.until('the host is not told', async () => (await finished()) === 1);
    assert.equal(await isAsked(), false);
  } finally {
    await setting.collector.setStatus('session-exit', { status: 'open' });
  }
});

inEngine(
  'who opens the form to be contacted has finished once, and the host hears nothing of it',
  async () => {
    const person = await framed('/family', family.definition.title, family);
    await person.pressButton(texts.start);
    await person.pressButton(texts.submit);
    await person.reads(texts.received);
    await person.until('the host is not told', async () => (await finished()) === 1);
    const told = () =>
      setting.driver.evaluate(
        () => window.messages.filter(({ ns, type }) => ns === 'kith' && type !== 'resize').length,
      );
    const before = await told();
    await person.pressButton(contactEnglish.contactOpen);
    await person.pressButton(texts.start);
    await person.tabTo('textbox', wishEnglish.contactName);
    await setting.driver.type('Made-up Person');
    await person.pressButton(contactEnglish.contactBack);
    await person.reads(texts.received);
    assert.equal(await told(), before);
  },
);

inEngine('answers that another class code can still send are not at their end', async () => {
  const { codes } = await setting.collector.makeCodes({ instrument: 'lesson-exit', count: 2, label: '7b' });
  const give = async (person, code, button) => {
    await person.tabTo('textbox', texts.codeLabel);
    for (let typed = 0; typed < 12; typed++) await setting.driver.press('Backspace');
    await setting.driver.type(code);
    await person.pressButton(button);
  };
  const answerWith = async (code) => {
    const person = await framed('/codes', texts.codeTitle, lesson);
    await give(person, code, texts.codeGoOn);
    await person.reads(lesson.definition.title);
    await person.answerAll(planFor(lesson.definition));
    return person;
  };
  await (await answerWith(codes[0])).reads(texts.received);
  const second = await answerWith(codes[0]);
  await second.reads(texts.codeSpent);
  assert.equal(await isAsked(), true);
  assert.equal(await finished(), 0);
  await give(second, codes[1], texts.submit);
  await second.until('the host is not told', async () => (await finished()) === 1);
  assert.equal(await isAsked(), false);
});
