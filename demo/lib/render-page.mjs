import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { docsFolder, siteFolder } from './places.mjs';

const part = (name) => readFile(join(siteFolder, 'parts', `${name}.html`), 'utf8');

/** Fills `{{head:title}}`, `{{header}}`, `{{footer}}`, `{{snippet}}`, `{{panel:instrument}}`, `{{documents}}` and `{{origin}}` of a page. */
export async function renderPage(file, pathname, origin) {
  const [page, head, header, footer, snippet, panel] = await Promise.all([
    readFile(file, 'utf8'),
    ...['head', 'header', 'footer', 'snippet', 'panel'].map(part),
  ]);
  // The pages of the other grades belong to the students' page.
  const section = pathname.startsWith('/students') ? '/students' : pathname;
  const current = header.replace(`href="${section}"`, `href="${section}" aria-current="true"`);
  const documents = page.includes('{{documents}}') ? await listDocuments() : '';
  return page
    .replace(/\{\{head:([^}]+)\}\}/, (_, title) => head.replace('{{title}}', () => title))
    .replace('{{header}}', () => current)
    .replace('{{footer}}', () => footer)
    .replace('{{snippet}}', () => snippet)
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
