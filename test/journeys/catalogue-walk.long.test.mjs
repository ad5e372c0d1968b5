import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { parseDefinition } from '../../packages/core/dist/schema/index.js';
import { localise } from '../../packages/core/dist/index.js';
import { catalogueEnglish as page } from '../../packages/embed/dist/builder/catalogue/words/en.js';
import { root } from '../../scripts/lib/root.mjs';
import { engineName } from '../engines/driver.mjs';
import { listen } from '../engines/listen.mjs';
import { types } from '../engines/serve.mjs';
import { blocksOf } from '../node/document-rules.mjs';
import { startBuilderSetting } from './builder-setting.mjs';
import { personAt } from './person.mjs';
import { planFor } from './plan.mjs';
import { wordsOf } from './words.mjs';

const document = readFileSync(join(root, 'docs', 'catalogue.md'), 'utf8').replace(/^ {3}/gm, '');
const [adapt, check, gather] = blocksOf(document, 'sh');
const [ownTitle, ownSpanishTitle] = blocksOf(document, 'json').map((block) => JSON.parse(block));
const [ownPage] = blocksOf(document, 'html');

/** Kith's source as somebody has it who built it: the commands write beside it. */
function sourceFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'kith-walk-'));
  const { scripts, type } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type, scripts }));
  for (const name of ['packages', 'node_modules']) symlinkSync(join(root, name), join(folder, name));
  return folder;
}

/** Any server of files, as a district has one. */
const serverOf = (folder) =>
  createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://site');
    const name = pathname === '/' ? '/index.html' : pathname;
    try {
      const content = readFileSync(join(folder, name));
      response.writeHead(200, { 'content-type': types[extname(name)] ?? 'text/plain' }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });

let setting, folder, site;
before(async () => {
  setting = await startBuilderSetting();
  folder = sourceFolder();
  site = await listen(serverOf(join(folder, 'our-site')));
});
after(async () => {
  await Promise.all([setting.close(), site.close()]);
  rmSync(folder, { recursive: true, force: true });
});

const inFolder = (name) => join(folder, name);
const run = (commands) =>
  execFileSync('bash', ['-ec', commands], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

function change(name, changes) {
  const file = inFolder(name);
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), ...changes }, null, 2));
}

/** The survey as the page shows it, in one of its languages. */
function wordsOfCopy(tag) {
  const read = (end) => JSON.parse(readFileSync(inFolder(`our-student-pulse-6-12${end}.json`), 'utf8'));
  const definition = parseDefinition(read(''));
  const { language } = wordsOf('student-pulse-6-12', tag);
  return { language, definition: tag === 'en' ? definition : localise(definition, read(`.${tag}`)) };
}

test(`${engineName}: from the catalogue to a pulse of one's own in a plain page, with nothing but what docs/catalogue.md says`, async () => {
  const { collector, demo, driver } = setting;
  await driver.open(`${demo.url}/catalogue#words=small+changes&survey=student-pulse-6-12`);
  await setting.person.reads(page.shown.adapt);
  assert.equal(await setting.valueOf('adapt'), adapt.trim());

  run(adapt);
  change('our-student-pulse-6-12.json', ownTitle);
  change('our-student-pulse-6-12.es.json', ownSpanishTitle);
  assert.match(run(check), /compare it as it is[^]*Nothing to mend in 2 files\./);
  run(gather);
  writeFileSync(inFolder('our-site/index.html'), ownPage);

  const words = wordsOfCopy('en');
  assert.equal(words.definition.title, ownTitle.title);
  await driver.open(site.url);
  await setting.person.reads(ownTitle.title);
  await setting.person.reads(words.language.texts.demoNote);
  await driver.evaluate(() => document.querySelector('kith-survey').setAttribute('lang', 'es'));
  await setting.person.reads(ownSpanishTitle.title);

  writeFileSync(inFolder('our-site/index.html'), ownPage.replace('"demo"', `"${collector.endpoint}"`));
  await driver.open(site.url);
  const person = personAt(driver, words);
  await person.reads(ownTitle.title);
  await person.answerAll(planFor(words.definition));
  await person.reads(words.language.texts.received);
  const [row] = await collector.rows('our-student-pulse-6-12');
  assert.ok(Object.values(row).includes('student-pulse-6-12@1.0.0'));
});

test('a question in other words under its old id is found, and the walk would stop there', () => {
  const name = 'our-student-pulse-6-12.json';
  const { pages } = JSON.parse(readFileSync(inFolder(name), 'utf8'));
  pages[0].items[0].label = 'Do you like it here?';
  change(name, { pages });
  assert.throws(
    () => run(check),
    ({ stdout }) => stdout.includes('adapted-words'),
  );
});
