import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDemo } from '../../demo/server.mjs';
import { pageEnglish } from '../../packages/embed/dist/builder/page/words/en.js';
import { startCollectorHost } from '../engines/collector-host.mjs';
import { engineName, openDriver } from '../engines/driver.mjs';
import { startSite } from '../engines/serve.mjs';
import { personAt } from './person.mjs';
import { wordsOf } from './words.mjs';

export const words = wordsOf('session-exit', 'en');

/**
 * The demo with the builder in it, a collector, the site of a district whose `pages` are empty until somebody pastes
 * something into one, and somebody at the keyboard.
 */
export async function startBuilderSetting() {
  const dataDir = mkdtempSync(join(tmpdir(), 'kith-builder-'));
  const pages = {};
  const [demo, collector, site] = await Promise.all([
    startDemo({ port: 0, dataDir }),
    startCollectorHost(),
    startSite(pages),
  ]);
  const driver = await openDriver(engineName);
  // A page for a desk, which in WebKit is not put into a frame: the demo serves none.
  await driver.setViewport({ width: 1000, height: 900 });
  const person = personAt(driver, words);
  return {
    ...{ pages, demo, collector, site, driver, person },
    /** The builder with nothing of an earlier test, prepared by its address. */
    async open(choices = {}) {
      await driver.open(`${demo.url}/kith/builder.html`);
      await driver.evaluate(() => sessionStorage.clear());
      await driver.open('about:blank');
      const query = new URLSearchParams({ survey: 'session-exit', files: `${site.url}/kith/`, ...choices });
      await driver.open(`${demo.url}/kith/builder.html#${query}`);
      await person.reads(pageEnglish.page.title);
    },
    /** What stands in a field; `null` where there is none. */
    valueOf: (id) => driver.evaluate((one) => document.getElementById(one)?.value ?? null, id),
    async close() {
      await driver.close();
      await Promise.all([demo.close(), collector.close(), site.close()]);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
