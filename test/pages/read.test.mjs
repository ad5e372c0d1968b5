import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { engineName } from '../engines/driver.mjs';
import { tryWhere } from '../engines/try-where.mjs';
import { hardToRead } from '../hosts/readability.mjs';
import { startSetting } from '../journeys/setting.mjs';
import { personAt } from '../journeys/person.mjs';
import { wordsOf } from '../journeys/words.mjs';
import { walkThrough } from '../policies/walk-in-page.mjs';
import { walkWords } from '../policies/walk-words.mjs';
import { pagesFor, readPages, tag } from './host-pages.mjs';

const words = wordsOf('session-exit', 'en');
const spanish = wordsOf('session-exit', 'es');
/** `KITH_PICTURES=<folder>` keeps a picture of each page, to be looked at. */
const pictures = process.env.KITH_PICTURES;
if (pictures) mkdirSync(pictures, { recursive: true });

let setting;
before(async () => {
  setting = await startSetting(({ endpoint }) =>
    pagesFor({
      endpoint,
      site: () => setting.site.url,
      slow: (page) => new Promise((resolve) => setTimeout(resolve, 1500, page)),
    }),
  );
});
after(() => setting.close());

async function open(path) {
  await setting.driver.open(`${setting.site.url}/${path}`);
  const person = personAt(setting.driver, words);
  await person.reads(words.definition.title);
  return person;
}

/** What nobody could read or hit on the notice and the first page of questions. */
async function problemsAt(path, width) {
  const { driver } = setting;
  await driver.setViewport({ width, height: 844 });
  const person = await open(path);
  const { isElsewhere } = readPages[path];
  const look = async (wanted) => (isElsewhere ? [] : await driver.evaluate(hardToRead, tag, wanted));
  const notice = await look(['headings', 'buttons', 'texts']);
  await person.begin();
  if (pictures) await driver.screenshot(join(pictures, `${path}-${width}-${engineName}.png`));
  return [...notice, ...(await look(['headings', 'options', 'buttons', 'texts']))];
}

for (const [path, { what, missing = {} }] of Object.entries(readPages)) {
  const reason = missing[engineName];
  tryWhere(reason, `${engineName}: a survey in ${what} is readable on a phone and on a desk`, async () => {
    assert.deepEqual(await problemsAt(path, 390), []);
    assert.deepEqual(await problemsAt(path, 1280), []);
  });

  tryWhere(
    reason,
    `${engineName}: a survey in ${what} is answered in another language, and arrives`,
    async () => {
      await open(path);
      await setting.driver.evaluate(walkThrough, { ...walkWords(spanish), language: 'Español' });
      const rows = await setting.collector.rows('session-exit');
      assert.equal(rows.filter(({ wave }) => wave === `pages/${path}`).length, 1);
      assert.deepEqual(await setting.complaints(), []);
    },
  );
}
