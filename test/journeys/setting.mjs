import { startCollectorHost } from '../engines/collector-host.mjs';
import { engineName, openDriver } from '../engines/driver.mjs';
import { strictPolicy } from '../engines/policy.mjs';
import { startSite } from '../engines/serve.mjs';

/** A district's page around a tag. `head` goes before the scripts. */
export const pageWith = (tag, { head = '', file = 'kith' } = {}) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>School page</title><script src="/report.js"></script>${head}
<script type="module" src="/kith/${file}.js"></script></head>
<body><h1>Our school</h1>${tag}</body></html>`;

/**
 * A district's site under the strict policy, its collector on another origin, and a browser.
 * `pages` is called with the collector and gives the pages by path. `keepsPages`: the browser may keep a page that is
 * left, for who goes back to it; by themselves the drivers of tests switch that off.
 */
export async function startSetting(pages, { keepsPages = false, ...options } = {}) {
  const collector = await startCollectorHost(options);
  const csp = strictPolicy(collector.url);
  const site = await startSite(
    Object.fromEntries(
      Object.entries(pages(collector)).map(([path, page]) => [
        path,
        typeof page === 'function'
          ? async (query) => ({ csp, ...(await page(query)) })
          : typeof page === 'string'
            ? { body: page, csp }
            : { csp, ...page },
      ]),
    ),
  );
  const driver = await openDriver(engineName, { keepsPages });
  return {
    collector,
    site,
    driver,
    /** What the browser holds against the page: violations of its policy, and errors. */
    complaints: () => driver.evaluate(() => [...window.kithReports, ...window.kithErrors]),
    async close() {
      await driver.close();
      await site.close();
      await collector.close();
    },
  };
}
