import { randomBytes } from 'node:crypto';
import { compress } from './site.mjs';
import * as inPage from './in-page.mjs';

/** Runs in the page, as text: sets what `screens` says, and does nothing else. */
function showScreens([notice, questions]) {
  const sheet = (text) => {
    const made = new CSSStyleSheet();
    made.replaceSync(text);
    return made;
  };
  const root = document.querySelector('kith-belonging-survey').attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet(notice.css)];
  root.innerHTML = notice.markup;
  root.querySelector('.actions .primary').addEventListener('click', () => {
    const itemSheet = sheet(questions.itemCss);
    root.innerHTML = questions.markup;
    for (const [index, item] of [...root.querySelectorAll('.items > *')].entries()) {
      const inside = item.attachShadow({ mode: 'open' });
      inside.adoptedStyleSheets = [itemSheet];
      inside.innerHTML = questions.items[index];
    }
    root.querySelector('#heading').focus({ preventScroll: true });
  });
}

/** As many signs as no compression makes much shorter; a few bytes more or less do not matter. */
function paddedTo(bytes, code) {
  const missing = bytes - compress(code).length;
  // Base 64 has six bits in a byte.
  const signs = Math.max(0, Math.round((missing / 6) * 8));
  return `${code}\n/*${randomBytes(signs).toString('base64').slice(0, signs)}*/`;
}

/**
 * A script as heavy as `kith.js` that sets the same notice and the same first page from ready markup: what is left of
 * the time to the first question if nothing stands behind it. `page` is at the survey, which nobody has begun.
 */
export async function floorScript(page, bytes) {
  const start = page.locator('.actions .primary');
  await start.waitFor();
  const notice = await page.evaluate(inPage.screenNow);
  await start.click();
  await page.locator('input[type=radio]').first().waitFor();
  const questions = await page.evaluate(inPage.screenNow);
  return paddedTo(bytes, `(${showScreens})(${JSON.stringify([notice, questions])});`);
}
