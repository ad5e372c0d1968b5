import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { docsFolder, siteFolder } from './places.mjs';

const part = (name) => readFile(join(siteFolder, 'parts', `${name}.html`), 'utf8');

/** Fills `{{header}}`, `{{footer}}`, `{{panel:instrument}}`, `{{documents}}` and `{{origin}}` of a page. */
export async function renderPage(file, pathname, origin) {
  const [page, header, footer, panel] = await Promise.all([
    readFile(file, 'utf8'),
    part('header'),
    part('footer'),
    part('panel'),
  ]);
  // The pages of the other grades belong to the students' page.
  const section = pathname.startsWith('/students') ? '/students' : pathname;
  const current = header.replace(`href="${section}"`, `href="${section}" aria-current="true"`);
  const documents = page.includes('{{documents}}') ? await listDocuments() : '';
  return page
    .replace('{{header}}', () => current)
    .replace('{{footer}}', () => footer)
    .replace(/\{\{panel:([\w-]+)\}\}/, (_, id) => panel.replaceAll('{{instrument}}', () => id))
    .replace('{{documents}}', () => documents)
    .replaceAll('{{origin}}', () => origin);
}

async function listDocuments() {
  const files = (await readdir(docsFolder)).filter((name) => name.endsWith('.md')).sort();
  const items = await Promise.all(
    files.map(async (name) => {
      const text = await readFile(join(docsFolder, name), 'utf8');
      const title = /^# (.+)$/m.exec(text)?.[1] ?? name;
      return `<li><a href="/docs/${name}">${escape(title)}</a></li>`;
    }),
  );
  return items.join('\n            ');
}

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
