import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { engineName } from '../engines/driver.mjs';
import { startSite } from '../engines/serve.mjs';
import { personAt } from './person.mjs';
import { startSetting } from './setting.mjs';
import { wordsOf } from './words.mjs';

// A picture or a form with a name stands in front of what the page has by that name: `<img name="scripts">` is
// `document.scripts` then. Whoever may not add scripts may often add these.

const words = wordsOf('session-exit', 'en');
const spanish = wordsOf('session-exit', 'es');
const tag =
  '<kith-session-feedback endpoint="/responses" languages="en es" lang="en"><a href="/paper">On paper</a></kith-session-feedback>';

/** Of the page, and of what Kith might have called its own. */
const names = ['scripts', 'currentScript', 'documentElement', 'head', 'title', 'forms', 'readyState'];
const ids = [
  'kith',
  'Kith',
  'kithFile',
  'kithGuard',
  'kithPart',
  'registry',
  'top',
  'location',
  'customElements',
];
const pictures = names.map((name) => `<img alt="" name="${name}">`).join('');
const elements = ids
  .map((id) => `<form id="${id}" name="${id}"><input name="url" value="/elsewhere"></form>`)
  .join('');

/** Two of a name are a list: of things whose address is the script's, and which name a folder of their own. */
const decoys = (src, folder) =>
  ['scripts', 'currentScript']
    .flatMap((name) => [1, 2].map(() => `<img alt="" name="${name}" src="${src}" data-assets="${folder}">`))
    .join('');
const formDecoy = (src, folder) =>
  `<form name="scripts"><input type="image" alt="" src="${src}" data-assets="${folder}"><input type="image" alt="" src="${src}" data-assets="${folder}"></form>
   <form name="currentScript" id="src"><input name="src" value="${folder}/kith-classic.js"></form>`;
const oneDecoy = (src, folder) => `<img alt="" name="currentScript" src="${folder}/kith-classic.js">`;

const page = (body, file) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>
<script src="/report.js"></script>
<script src="/kith/${file}.js" ${file.endsWith('classic') ? 'defer' : 'type="module"'}></script>${body}${tag}</html>`;

let setting;
let elsewhere;
before(async () => {
  elsewhere = await startSite({});
  const folder = `${elsewhere.url}/kith`;
  setting = await startSetting(() =>
    Object.fromEntries(
      ['kith', 'kith-classic'].flatMap((file) =>
        Object.entries({
          pictures,
          elements,
          decoys: decoys(`/kith/${file}.js`, folder),
          'form-decoy': formDecoy(`/kith/${file}.js`, folder),
          'one-decoy': oneDecoy(`/kith/${file}.js`, folder),
        }).map(([name, body]) => [`/on-${file}/${name}`, { body: page(body, file), csp: '' }]),
      ),
    ),
  );
});
after(async () => {
  await setting.close();
  await elsewhere.close();
});

for (const file of ['kith', 'kith-classic'])
  for (const [path, what] of [
    ['pictures', 'pictures that are named like parts of the page'],
    ['elements', 'forms that are named like parts of Kith'],
    ['decoys', 'pictures that pass themselves off as the script'],
    ['form-decoy', 'buttons that pass themselves off as the script'],
    ['one-decoy', 'a picture that passes itself off as what runs now'],
  ])
    test(`${engineName}: ${file}.js on a page with ${what} takes its files from its own folder`, async () => {
      const { driver, site } = setting;
      await driver.open(`${site.url}/on-${file}/${path}`);
      const person = personAt(driver, words);
      await person.reads(words.definition.title);
      await person.pressButton('Español');
      await person.reads(spanish.language.texts.start);
      assert.deepEqual(await setting.complaints(), []);
      assert.deepEqual(
        elsewhere.requests
          .map(({ path: asked }) => asked)
          .filter((asked) => asked.endsWith('.json') || /kith-(?!classic)/.test(asked)),
        [],
      );
    });
