import { personAt } from '../../../test/journeys/person.mjs';
import { planFor } from '../../../test/journeys/plan.mjs';
import { pageWith, startSetting } from '../../../test/journeys/setting.mjs';
import { wordsOf } from '../../../test/journeys/words.mjs';
import { weigh } from './weigh.mjs';

const words = wordsOf('student-belonging-6-12', 'en');

/** What the district's page and the test bring along; everything else that the page asks for is the survey's. */
const pageItself = new Set(['/', '/report.js', '/favicon.ico', '/in-a-frame']);

async function weighServed(site, path) {
  const response = await fetch(site.url + path);
  if (!response.ok) throw new Error(`The page asks for ${path}, which is not there (${response.status}).`);
  const body = Buffer.from(await response.arrayBuffer());
  return weigh(path, body);
}

/**
 * Opens the belonging survey with nothing cached and answers it by keyboard to the thanks; gives every file that the
 * page asked its server for on the way, as `{ path, bytes, brotli }`. `head` adds to the page.
 */
export async function weighSurvey({ head = '' } = {}) {
  const setting = await startSetting(({ endpoint }) => ({
    '/': pageWith(
      `<kith-belonging-survey endpoint="${endpoint}"><a href="/paper">On paper</a></kith-belonging-survey>`,
      { head },
    ),
  }));
  try {
    const { driver, site } = setting;
    const person = personAt(driver, words);
    await driver.open(`${site.url}/`);
    await person.reads(words.definition.title);
    await person.answerAll(planFor(words.definition, { 'voice.asked': 1 }));
    await person.reads(words.language.texts.received);
    const paths = site.requests.map(({ path }) => path).filter((path) => !pageItself.has(path.split('?')[0]));
    if (paths.length === 0) throw new Error('The page asked for nothing, so nothing was weighed.');
    return await Promise.all(paths.map((path) => weighServed(site, path)));
  } finally {
    await setting.close();
  }
}
