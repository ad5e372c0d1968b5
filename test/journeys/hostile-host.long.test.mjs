import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { engineName } from '../engines/driver.mjs';
import { startSite } from '../engines/serve.mjs';
import { betrayals, recorder } from '../hosts/hostile-recorder.mjs';
import { frameSite } from './frame-site.mjs';
import { personAt } from './person.mjs';
import { planFor } from './plan.mjs';
import { startSetting } from './setting.mjs';
import { wordsOf } from './words.mjs';

const words = wordsOf('student-belonging-6-12', 'en');
const { definition, language } = words;
const { texts, scales } = language;
const plan = planFor(definition, { 'voice.asked': 1 });

/** What nobody but the endpoint may learn: ids of items, labels of what is chosen, and every word that is typed. */
const secrets = [
  ...definition.pages.flatMap(({ items }) => items.map(({ id }) => id)),
  ...[...plan.values()].flatMap(({ item, values = [], text }) => [
    ...(text ? [text.split(' ')[0]] : []),
    ...values.map((value) =>
      'scale' in item ? scales[item.scale][value - 1] : item.options.find(({ id }) => id === value).label,
    ),
  ]),
];

let setting;
let hosts;
before(async () => {
  setting = await startSetting((collector) => frameSite(collector));
  const { url } = setting.site;
  const page = (inside, head = '') =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><script src="/recorder.js"></script>${head}
     <label>Search <input></label>${inside}</html>`;
  const frame = (src) => page(`<iframe title="Survey" width="700" height="300" src="${url}${src}"></iframe>`);
  const { endpoint } = setting.collector;
  hosts = await startSite({
    '/recorder.js': { body: recorder, type: 'text/javascript' },
    '/hostile': { body: frame('/survey/embed.html?survey=belonging') },
    '/parent': {
      body: frame('/survey/embed.html?survey=belonging').replace(
        '<label>',
        '<script defer src="/kith/parent.js"></script><label>',
      ),
    },
    '/leaky': { body: frame('/survey/leaky.html?survey=belonging') },
    '/inline': {
      body: page(
        `<kith-belonging-survey endpoint="${endpoint}">On paper</kith-belonging-survey>`,
        '<script type="module" src="/kith/kith.js"></script>',
      ),
    },
  });
  await setting.driver.setViewport({ width: 800, height: 600 });
});
after(async () => {
  await hosts.close();
  await setting.close();
});

const inEngine = (name, run) => test(`${engineName}: ${name}`, run);
const recorded = () => setting.driver.evaluate(() => window.recorded);

async function visit(path, driver = setting.driver.inFrame()) {
  await setting.driver.open(hosts.url + path);
  const person = personAt(driver, words);
  await person.reads(definition.title);
  return person;
}
const untilFinished = () =>
  setting.driver.waitFor(
    (finished) =>
      window.recorded.some(({ type, words: said }) => type === 'message' && said.includes(finished)),
    '"type":"finished"',
  );

for (const [path, what] of [
  ['/hostile', 'that never answers'],
  ['/parent', 'with parent.js'],
])
  inEngine(
    `a host ${what} and records everything learns no answer, no key and no item of a whole survey`,
    async () => {
      const person = await visit(path);
      await person.answerAll(plan);
      await person.reads(texts.received);
      await untilFinished();
      await setting.driver.click('iframe');
      await setting.driver.waitFor(() =>
        window.recorded.some(({ how, words: said }) => how === 'looked' && said.includes('iframe"')),
      );
      const kept = await recorded();
      assert.deepEqual(betrayals(kept, secrets), []);
      // It was awake: it saw the frame's size, where the focus and the mouse are, and what was loaded.
      for (const how of ['size', 'looked', 'performance', 'window, down', 'document, up'])
        assert.ok(
          kept.some((one) => one.how === how),
          how,
        );
    },
  );

inEngine('somebody who declined has finished like everybody else', async () => {
  const person = await visit('/hostile');
  await person.pressButton(texts.refuse);
  await person.reads(texts.refusedTitle);
  await untilFinished();
  assert.deepEqual(betrayals(await recorded(), secrets), []);
});

inEngine(
  'the same host, with the tag in its own page, records keys and answers: the frame is why not',
  async () => {
    const person = await visit('/inline', setting.driver);
    await person.answerAll(plan);
    await person.reads(texts.received);
    const found = betrayals(await recorded(), secrets);
    const hows = (test_) => new Set(found.filter(test_).map(({ how }) => how));
    // As docs/privacy.md says: nothing is heard on the way up; who listens on the way down, or takes over, hears all.
    const keys = hows(({ type, key }) => type === 'keydown' && key !== null);
    assert.ok(keys.has('window, down') && keys.has('document, down'), [...keys].join());
    assert.ok(!keys.has('window, up') && !keys.has('document, up'), [...keys].join());
    assert.ok(hows(({ how, words: said }) => how === 'fetch' && said.includes(secrets[0])).has('fetch'));
  },
);

inEngine('a frame page that tells of a key is found', async () => {
  const person = await visit('/leaky');
  await person.tabTo('button', texts.agree);
  await setting.driver.press('Shift+Tab');
  await setting.driver.waitFor(() =>
    window.recorded.some(({ type, words: said }) => type === 'message' && said.includes('"key"')),
  );
  assert.ok(betrayals(await recorded(), secrets).length > 0);
});
