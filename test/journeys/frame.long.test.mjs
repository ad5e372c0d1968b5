import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { engineName } from '../engines/driver.mjs';
import { startSite } from '../engines/serve.mjs';
import { frameFits } from './frame-fits.mjs';
import { frameHosts } from './frame-hosts.mjs';
import { frameSite, published } from './frame-site.mjs';
import { h5pResizer } from './h5p-resizer.mjs';
import { personAt } from './person.mjs';
import { planFor } from './plan.mjs';
import { startSetting } from './setting.mjs';
import { wordsOf } from './words.mjs';

const words = wordsOf('session-exit', 'en');
const belonging = wordsOf('student-belonging-6-12', 'en');
const { texts } = words.language;

let setting;
let hosts;
before(async () => {
  setting = await startSetting((collector) => frameSite(collector));
  const { url } = setting.site;
  const frame = (src, more = '') =>
    `<!doctype html><html lang="en"><title>Host</title><script src="/messages.js"></script>
     <label>Search <input></label><iframe title="Survey" width="700" height="300" ${more} src="${url}${src}"></iframe></html>`;
  hosts = await startSite({
    ...frameHosts(`${url}/survey/embed.html?survey=exit`, await h5pResizer()),
    '/heard': {
      body: frame('/survey/embed.html?survey=heard&lang=es', 'class="kith-frame"').replace(
        '<label>',
        '<script src="/kith/parent.js"></script><label>',
      ),
    },
    '/sandbox': { body: frame('/survey/embed.html', 'sandbox="allow-scripts"') },
    '/sandbox-closed': {
      body: frame('/closed/embed.html#kith-token=of-one', 'sandbox="allow-scripts allow-popups"'),
    },
    '/sandbox-closed-in-spanish': {
      body: frame('/closed/embed.html?lang=es', 'sandbox="allow-scripts allow-popups"'),
    },
    '/sandbox-file': { body: frame('/file.html', 'sandbox="allow-scripts"') },
  });
  await setting.driver.setViewport({ width: 800, height: 600 });
});
after(async () => {
  await hosts.close();
  await setting.close();
});

const inEngine = (name, run) => test(`${engineName}: ${name}`, run);
const inFrame = () => setting.driver.inFrame();

async function framed(path, text = words.definition.title, by = words) {
  await setting.driver.open(hosts.url + path);
  const person = personAt(inFrame(), by);
  await person.reads(text);
  return person;
}
async function alone(path, text, by = words) {
  await setting.driver.open(setting.site.url + path);
  const person = personAt(setting.driver, by);
  await person.reads(text);
  return person;
}

const fits = () => frameFits(setting.driver);

inEngine('an address that names a survey that is not there shows none, and says so', async () => {
  for (const survey of ['//elsewhere.example', '__proto__']) {
    await alone(`/survey/embed.html?survey=${encodeURIComponent(survey)}`, 'This survey is not here');
    assert.equal(await setting.driver.evaluate(() => document.querySelectorAll('kith-survey').length), 0);
  }
});

inEngine('an address cannot say where answers go, nor bring a survey along', async () => {
  const query = new URLSearchParams({
    endpoint: 'https://elsewhere.example/responses',
    src: 'https://elsewhere.example/survey.json',
    'data-endpoint': '//elsewhere.example',
    adapter: 'form',
  });
  await alone(`/survey/embed.html?${query}`, words.definition.title);
  const { endpoint, src, adapter } = await setting.driver.evaluate(() => {
    const survey = document.querySelector('kith-session-feedback');
    return { endpoint: survey.endpoint, src: survey.src ?? null, adapter: survey.adapter ?? null };
  });
  assert.deepEqual(
    { endpoint, src, adapter },
    { endpoint: setting.collector.endpoint, src: null, adapter: null },
  );
});

for (const [query, failed, what] of [
  ['', 'The survey could not be opened', ''],
  ['?lang=es', 'No se pudo abrir la encuesta', ', and says so in the language of the address'],
  ['?lang=xx', 'The survey could not be opened', ', also in a language that is not here'],
])
  inEngine(`a mistake in the configuration starts nothing${what}`, async () => {
    await alone(`/wrong/embed.html${query}`, failed);
  });

inEngine('a configuration that is no JSON starts nothing', async () => {
  await alone('/broken/embed.html', 'The survey could not be opened');
});

inEngine('files that are not there are told in the language of the address', async () => {
  await alone('/without-kith/embed.html?lang=es', 'No se pudo abrir la encuesta');
});

inEngine(
  'without a configuration it is to look at: the notice says so, and nothing has an address',
  async () => {
    await alone('/kith/embed.html?survey=session-exit', texts.demoNote);
    assert.equal(await setting.driver.evaluate(() => document.querySelector('kith-survey').endpoint), 'demo');
  },
);

inEngine(
  'a plain link opens a page with a title, in the language and theme that it names, without a complaint',
  async () => {
    const spanish = wordsOf('session-exit', 'es');
    await alone('/survey/embed.html?lang=es&theme=playful', spanish.definition.title);
    const page = await setting.driver.evaluate(() => ({
      title: document.title,
      lang: document.documentElement.lang,
      accent: getComputedStyle(document.documentElement).getPropertyValue('--kith-accent').trim(),
    }));
    assert.equal(page.title, spanish.definition.title);
    assert.equal(page.lang, 'es');
    assert.notEqual(page.accent, '');
  },
);

inEngine('definitions of the district’s own come from the configuration, or from beside it', async () => {
  await alone('/survey/embed.html?survey=inside', 'Inside');
  await alone('/survey/embed.html?survey=own', 'Our own');
  assert.equal(await setting.driver.evaluate(() => document.title), 'A page of our own');
});

const heard = wordsOf('share-back', 'es');
const { title: whatWasHeard } = JSON.parse(published['heard.json']).texts.es;
const lookOfPage = () =>
  setting.driver.evaluate(() => ({
    title: document.title,
    lang: document.documentElement.lang,
    headings: document.querySelectorAll('h1').length,
  }));

for (const page of ['/survey/embed.html', '/file.html'])
  inEngine(`what is shared back at ${page} is read in Spanish, and its question answered`, async () => {
    const rows = () => setting.collector.rows('share-back');
    const before = (await rows()).length;
    const person = await alone(`${page}?survey=heard&lang=es`, whatWasHeard, heard);
    await person.reads(heard.definition.title);
    const { title, lang } = await lookOfPage();
    assert.deepEqual([title, lang], [whatWasHeard, 'es']);
    await person.answerAll(planFor(heard.definition));
    await person.reads(heard.language.texts.received);
    assert.equal((await rows()).length, before + 1);
  });

inEngine('results that a district publishes are a page of their own, and send nothing', async () => {
  const { requests } = setting.site;
  const before = requests.length;
  await alone('/survey/embed.html?survey=results&lang=es', 'Qué se cambió');
  assert.equal((await lookOfPage()).lang, 'es');
  assert.deepEqual(
    requests.slice(before).filter(({ method }) => method !== 'GET'),
    [],
  );
});

inEngine('the frame is as tall as what is shared back, before and after its question begins', async () => {
  const person = await framed('/heard', whatWasHeard, heard);
  await person.reads(heard.definition.title);
  await fits();
  await person.begin();
  await fits();
});

for (const path of [
  '/canvas',
  '/canvas-that-is-silent',
  '/text-only',
  '/object-only',
  '/open-iframe-resizer',
  '/iframe-resizer',
  '/h5p',
  '/h5p-of-some-years-ago',
  '/kith',
  '/kith-in-a-theme',
  '/kith-sandbox',
])
  inEngine(`the frame is as tall as the survey, before and after the first page, at ${path}`, async () => {
    const person = await framed(path);
    await fits();
    await person.begin();
    await fits();
  });

for (const path of ['/kith', '/kith-sandbox'])
  inEngine(`the frame knows that parent.js answered, at ${path}`, async () => {
    await framed(path);
    await inFrame().waitFor(() => globalThis[Symbol.for('kith/frame')].has('parent.js'));
  });

inEngine('what stands behind the frame in a page with H5P is left there', async () => {
  await framed('/h5p-of-some-years-ago');
  await fits();
  assert.equal(
    await setting.driver.evaluate(() => document.querySelector('#behind')?.textContent),
    'After the lesson',
  );
});

for (const [path, what] of [
  ['/sandbox', 'without an origin, storage or forms'],
  ['/sandbox-file', 'as one file without an origin'],
])
  inEngine(`a survey ${what} is answered, and arrives`, async () => {
    const rows = () => setting.collector.rows('session-exit');
    const before = (await rows()).length;
    const person = await framed(path);
    await person.answerAll(planFor(words.definition));
    await person.reads(texts.received);
    assert.equal((await rows()).length, before + 1);
  });

inEngine('one file, opened by a link, has its languages and parts inside', async () => {
  const { requests } = setting.site;
  const before = requests.length;
  const person = await alone('/file.html?survey=belonging', belonging.definition.title, belonging);
  await person.pressButton('Español');
  await person.reads(wordsOf('student-belonging-6-12', 'es').definition.title);
  const asked = requests.slice(before).map(({ path }) => path.split('?')[0]);
  assert.deepEqual(
    [...new Set(asked)].filter((path) => path !== '/favicon.ico'),
    ['/file.html'],
  );
  await alone('/file-demo.html?survey=session-exit', texts.demoNote);
});

inEngine(
  'without an origin, a configuration that cannot be read starts nothing, and there is a way out',
  async () => {
    const person = await framed('/sandbox-closed', 'The survey could not be opened');
    await person.reads('Open the survey in a window of its own');
    const leads = (to) =>
      person.until(`no way to ${to}`, async () =>
        (await inFrame().evaluate(() => document.querySelector('main a').href)).endsWith(to),
      );
    await leads('/closed/embed.html#kith-token=of-one');
    await setting.driver.evaluate(() => {
      document.querySelector('iframe').src += '-more';
    });
    await leads('/closed/embed.html#kith-token=of-one-more');
    await framed('/sandbox-closed-in-spanish', 'No se pudo abrir la encuesta');
  },
);

inEngine(
  'whoever has answered something is asked before leaving, and each screen begins at its top',
  async () => {
    const person = await framed('/canvas');
    const isAsked = () =>
      inFrame().evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
    await person.begin();
    assert.equal(await isAsked(), false);
    await person.until('no option', async () => {
      await setting.driver.press('Tab');
      return (await person.focus())?.role === 'radio';
    });
    await setting.driver.press(' ');
    // A choice by keyboard counts once the focus has moved on.
    await person.tabTo('button', texts.stop);
    await person.until('nobody is asked', isAsked);
    await setting.driver.press('Enter');
    await person.pressButton(texts.stopYes);
    await person.reads(texts.stoppedTitle);
    assert.equal(await isAsked(), false);
    await setting.driver.waitFor(() => window.tops >= 2);
  },
);
