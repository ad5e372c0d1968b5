import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page of ours, such as the builder, as somebody with this window and this look opens it; and what it complains of. */
export async function openPage(browser, url, { width = 1280, height = 900, look = 'light', ...more } = {}) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: look,
    locale: 'en',
    ...more,
  });
  const complaints = [];
  page.on('console', (message) => {
    // The browser asks for the page's icon by itself.
    if (message.type() !== 'error' || message.location().url.endsWith('/favicon.ico')) return;
    complaints.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url);
  await page.waitForSelector('h1');
  return { page, complaints };
}

/** What axe finds wrong or cannot decide, without the survey in the frame, which has tests of its own. */
export async function findings(page) {
  await page.evaluate(axe);
  const { violations, incomplete } = await page.evaluate(() =>
    globalThis.axe.run({ exclude: ['#preview'] }, { resultTypes: ['violations', 'incomplete'] }),
  );
  return [...violations, ...incomplete].flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
