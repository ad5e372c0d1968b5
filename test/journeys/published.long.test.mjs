import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { servedFolder } from '../../scripts/lib/bundle/served-folder.mjs';
import { engineName } from '../engines/driver.mjs';
import { visibleText } from '../engines/in-page.mjs';
import { strictPolicy } from '../engines/policy.mjs';
import { published } from './frame-site.mjs';
import { personAt } from './person.mjs';
import { planFor } from './plan.mjs';
import { startSetting } from './setting.mjs';
import { warningsScript } from './warnings.mjs';
import { wordsOf } from './words.mjs';

// What a district has published, in pages whose filter drops its tags: the loader puts it there.

const words = wordsOf('share-back', 'es');
const { title } = JSON.parse(published['heard.json']).texts.es;
const fallback = 'Ask at the front office';

const served = (name) => readFileSync(join(servedFolder, name), 'utf8');
const javascript = 'text/javascript';
const json = (body) => ({ body, type: 'application/json' });

const page = (placeholder, tag, { before: other = '' } = {}) =>
  `<!doctype html><html lang="es"><meta charset="utf-8"><title>Page</title>
<script src="/report.js"></script><script src="/warnings.js"></script>${other}<script src="/kith/auto.js" ${tag}></script>
<main><h1>Noticias</h1><div class="kith-survey" ${placeholder}><a href="/office">${fallback}</a></div></main></html>`;

let setting;
before(async () => {
  setting = await startSetting(({ endpoint, url }) => {
    const csp = strictPolicy(url).replace('trusted-types lit-html', 'trusted-types lit-html kith');
    const listed = 'data-published="/heard.json /results.json /gone.json"';
    const at = (placeholder, tag = `data-endpoint="${endpoint}" ${listed}`) => ({
      body: page(placeholder, tag),
      csp,
    });
    const blocked = (name) => ({ body: `${served(name)}\n// One line more.`, type: javascript });
    return {
      '/warnings.js': { body: warningsScript, type: javascript },
      '/heard.json': json(published['heard.json']),
      '/results.json': json(published['results.json']),
      '/other/kith.js': { body: served('kith.js'), type: javascript },
      '/other/kith-results.js': blocked('kith-results.js'),
      '/heard': at('data-share-back="/heard.json" data-lang="es" data-languages="en es"'),
      '/results': at('data-results="/results.json" data-view="waves" data-lang="es"', listed),
      '/elsewhere/auto.js': { body: '// Of somebody else, who drives cars.', type: javascript },
      '/results-beside-another': {
        body: page(
          'data-results="/results.json" data-view="waves" data-lang="es"',
          `type="module" ${listed}`,
          {
            before: '<script src="/elsewhere/auto.js"></script>',
          },
        ),
        csp,
      },
      '/gone': at('data-share-back="/gone.json" data-lang="es"'),
      '/unlisted': at('data-share-back="/heard.json"', `data-endpoint="${endpoint}"`),
      '/tampered': at('data-share-back="/heard.json"', `data-endpoint="demo" ${listed} data-assets="/other"`),
    };
  });
});
after(() => setting.close());

const inEngine = (name, run) => test(`${engineName}: ${name}`, run);
const said = () => setting.driver.evaluate(() => window.warnings);
const text = () => setting.driver.evaluate(visibleText);

async function open(path, expected) {
  await setting.driver.open(setting.site.url + path);
  const person = personAt(setting.driver, words);
  if (expected) await person.reads(expected);
  return person;
}

for (const [path, code] of [
  ['/unlisted', 'placeholder-refused'],
  ['/tampered', 'loader-blocked'],
])
  inEngine(
    `at ${path} nothing is put there: what stood there stays, with one line in the console`,
    async () => {
      await open(path, fallback);
      await setting.driver.waitFor(() => window.warnings.length > 0);
      const lines = await said();
      assert.equal(lines.length, 1, lines.join('\n'));
      assert.match(lines[0], new RegExp(`^\\[kith:${code}\\]`));
      assert.ok((await text()).includes(fallback));
      assert.equal(await setting.driver.evaluate(() => document.querySelector('kith-survey')), null);
    },
  );

inEngine('a file that is not there is said calmly, and without a question about nothing', async () => {
  await open('/gone', 'No se pudo cargar esta página.');
  assert.ok(!(await text()).includes(words.definition.title));
});

inEngine('what is shared back stands in the page, and its question is answered', async () => {
  const person = await open('/heard', title);
  await person.reads(words.definition.title);
  assert.deepEqual([await setting.complaints(), await said()], [[], []]);
  await person.answerAll(planFor(words.definition));
  await person.reads(words.language.texts.received);
  assert.equal((await setting.collector.rows('share-back')).length, 1);
});

inEngine('results stand in the page also where the loader is a module beside another’s auto.js', async () => {
  await open('/results-beside-another', 'Qué se cambió');
  assert.deepEqual([await setting.complaints(), await said()], [[], []]);
});

inEngine('results stand in the page without an endpoint, and show first what the page says', async () => {
  await open('/results', 'Qué se cambió');
  assert.ok(!(await text()).includes(fallback));
  assert.deepEqual([await setting.complaints(), await said()], [[], []]);
});
