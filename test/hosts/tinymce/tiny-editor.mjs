import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, relative, sep } from 'node:path';
import { launchChromium } from '../../engines/playwright-driver.mjs';
import { types } from '../../engines/serve.mjs';

const folder = dirname(createRequire(import.meta.url).resolve('tinymce'));

/** What sites set. TinyMCE's own defaults, and what Moodle 4.5 changes of them; then what a site owner can do. */
export const settings = {
  default: {},
  moodle: { sandbox_iframes: false, xss_sanitization: false, extended_valid_elements: 'script[*],p[*],i[*]' },
  'without-sandbox': { sandbox_iframes: false },
  'with-an-exclusion': { sandbox_iframes_exclusions: ['127.0.0.1'] },
  'with-the-tag': {
    custom_elements: 'kith-session-feedback',
    extended_valid_elements: 'kith-session-feedback[*]',
  },
};

/** The files of TinyMCE, and a page with an editor for each of the settings, by path. */
export function editorPages() {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(css|js)$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  return {
    ...Object.fromEntries(
      files.map((file) => [
        `/tinymce/${relative(folder, file).split(sep).join('/')}`,
        () => ({ body: readFileSync(file), type: types[extname(file)] }),
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(settings).map(([name, own]) => [`/editor/${name}`, { body: editorPage(own) }]),
    ),
  };
}

const editorPage = (own) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Editor</title>
<script src="/tinymce/tinymce.min.js"></script><textarea id="content"></textarea>
<script>tinymce.init(${JSON.stringify({
  selector: '#content',
  license_key: 'gpl',
  plugins: 'code',
  promotion: false,
  height: 500,
  ...own,
})});</script></html>`;

/** A browser with the editor. `paste(settings, html)` gives what a site would save of it. */
export async function openEditor(url) {
  const browser = await launchChromium();
  const page = await browser.newPage();
  return {
    /** Opens the source code, as people do by the menu, replaces it, and takes what the editor hands to its site. */
    async paste(name, html) {
      await page.goto(`${url}/editor/${name}`);
      await page.getByRole('menuitem', { name: 'Tools' }).click();
      await page.getByRole('menuitem', { name: 'Source code' }).click();
      const dialog = page.getByRole('dialog', { name: 'Source Code' });
      await dialog.getByRole('textbox').fill(html);
      await dialog.getByRole('button', { name: 'Save' }).click();
      await dialog.waitFor({ state: 'detached' });
      return page.evaluate('tinymce.activeEditor.getContent()');
    },
    /** What the source code shows when it is opened once more. */
    async shownCode() {
      await page.getByRole('menuitem', { name: 'Tools' }).click();
      await page.getByRole('menuitem', { name: 'Source code' }).click();
      return page.getByRole('dialog', { name: 'Source Code' }).getByRole('textbox').inputValue();
    },
    close: () => browser.close(),
  };
}
