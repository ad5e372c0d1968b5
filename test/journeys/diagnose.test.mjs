import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { engineName } from '../engines/driver.mjs';
import { tryWhere } from '../engines/try-where.mjs';
import { strictPolicy } from '../engines/policy.mjs';
import { configFor, frameSite } from './frame-site.mjs';
import { pageWith, startSetting } from './setting.mjs';

const survey = (attributes, tag = 'kith-session-feedback') =>
  `<${tag} ${attributes}><a href="/paper">On paper</a></${tag}>`;

/** A page with a survey for each of these addresses by path, and what answers under them. */
const badEndpoints = {
  '/page-endpoint': { body: '<h1>Sign in</h1>' },
  '/json-endpoint': { body: '{"stored":true}', type: 'application/json' },
  '/other-receipt': { body: '{"kith":"receipt/1","id":"another"}', type: 'application/json' },
};

let setting;
before(async () => {
  setting = await startSetting((collector) => ({
    '/good': pageWith(survey(`endpoint="${collector.endpoint}"`)),
    '/panel': pageWith(`${survey(`endpoint="${collector.endpoint}"`)}<kith-diagnose></kith-diagnose>`, {
      head: '<script src="/kith/kith-diagnose.js"></script>',
    }),
    '/demo': pageWith(survey('endpoint="demo" test')),
    '/paused': pageWith(survey(`endpoint="${collector.endpoint}" status-href="/status.json"`)),
    '/status.json': { body: '{"kith":"status/1","status":"paused"}', type: 'application/json' },
    '/wrong-path': pageWith(survey(`endpoint="${collector.url}/nothing"`)),
    '/at-site': (query) => ({ body: pageWith(survey(`endpoint="${query.get('path')}"`)) }),
    '/blocked': {
      body: pageWith(survey(`endpoint="${collector.endpoint}"`)),
      csp: strictPolicy(),
    },
    '/no-endpoint': pageWith(survey('')),
    '/unknown-adapter': pageWith(survey(`endpoint="${collector.endpoint}" adapter="jsno"`)),
    '/hidden': {
      body: pageWith(`<div id="around">${survey(`endpoint="${collector.endpoint}"`)}</div>`, {
        head: '<link rel="stylesheet" href="/hide.css">',
      }),
      csp: strictPolicy(collector.url).replace("style-src 'none'", "style-src 'self'"),
    },
    '/hide.css': { body: '#around { display: none }', type: 'text/css' },
    '/kith-blocked': {
      body: pageWith(survey(`endpoint="${collector.endpoint}"`), {
        head: '<script nonce="of-tests" src="/kith/kith-diagnose.js"></script>',
      }),
      csp: strictPolicy(collector.url).replace("script-src 'self'", "script-src 'nonce-of-tests'"),
    },
    '/empty': pageWith('<div class="kith-survey" data-instrument="session-exit">On paper</div>'),
    '/planted': pageWith(survey(`endpoint="${collector.endpoint}"`), {
      head: '<script type="module" src="/kith/kith-all.js?query-of-nobody#fragment-of-nobody"></script>',
    }),
    '/styled': pageWith(`${survey(`endpoint="${collector.endpoint}"`)}<p style="color: red">Inline</p>`),
    '/students': pageWith(
      survey(`endpoint="${collector.endpoint}" grade-band="6-12"`, 'kith-belonging-survey'),
    ),
    '/languages': pageWith(survey(`endpoint="${collector.endpoint}" languages="en es ht"`)),
    '/recorded': pageWith(
      `${survey(`endpoint="${collector.endpoint}"`)}<script src="/recorder.js"></script>`,
    ),
    '/recorder.js': { body: 'window.FS = {}; window.hj = () => {};', type: 'text/javascript' },
    ...badEndpoints,
    ...frameSite(collector),
    '/survey/kith.config.json': {
      body: JSON.stringify({ ...configFor(collector.endpoint), diagnose: true }),
      type: 'application/json',
    },
  }));
});
after(() => setting.close());

const missing =
  engineName === 'webkit'
    ? 'its driver shows every page inside a frame, and this one is about the page itself'
    : '';
const inEngine = (title, run) => tryWhere(missing, `${engineName}: ${title}`, run);

const untilKith = () => setting.driver.waitFor(() => 'kith' in window);

async function diagnose(path, wish = {}) {
  const { driver, site } = setting;
  await driver.open(site.url + path);
  await untilKith();
  return driver.evaluate(async (given) => {
    await customElements.whenDefined('kith-session-feedback').then(() => {
      const surveys = document.querySelectorAll('kith-session-feedback, kith-belonging-survey');
      return Promise.all([...surveys].map((one) => one.ready));
    });
    return globalThis.kith.diagnose(given);
  }, wish);
}

const idsOf = ({ findings }) => findings.map(({ id }) => id);
const one = ({ findings }, id) => findings.find((finding) => finding.id === id);

const has = (report, ...ids) => {
  for (const id of ids) assert.ok(one(report, id), `${id} is not among: ${report.text}`);
};

inEngine('a page where all is well has nothing broken, and nothing is sent', async () => {
  const before = setting.collector.requests.length;
  const report = await diagnose('/good');
  has(report, 'filesRun', 'policyQuiet', 'surveyShown', 'adapterSure', 'contrastGood', 'endpointNotTried');
  has(report, 'storageWorks', 'waitingNone', 'recordersNone', 'frameNone', 'originSecure', 'languagesThere');
  assert.deepEqual(
    report.findings.filter(({ state }) => state === 'broken' || state === 'look').map(({ id }) => id),
    [],
  );
  assert.equal(report.state, 'ok');
  assert.equal(setting.collector.requests.length, before);
  assert.deepEqual(await setting.complaints(), []);
});

inEngine('one test response goes twice under one id, and is kept once and apart', async () => {
  const report = await diagnose('/good', { send: true });
  has(report, 'endpointProved', 'endpointOnce');
  const { seen } = one(report, 'endpointProved');
  const rows = await setting.collector.rows('session-exit');
  const mine = rows.filter(({ responseId: id }) => seen.includes(id));
  assert.equal(mine.length, 1, seen);
  const { test: isTest, ...rest } = mine[0];
  assert.equal(isTest, '1', JSON.stringify(rest));
});

inEngine('an endpoint that is down is said to be', async () => {
  setting.collector.goDown();
  try {
    has(await diagnose('/good', { send: true }), 'endpointSilent');
  } finally {
    setting.collector.comeBack();
  }
});

inEngine('a wrong path is said to be one', async () => {
  has(await diagnose('/at-site?path=/nowhere', { send: true }), 'endpointAbsent');
  const report = await diagnose('/wrong-path', { send: true });
  assert.match(one(report, 'endpointNoCors').todo, /path is right/);
});

inEngine('a page for people, another receipt and none are told apart', async () => {
  has(await diagnose('/at-site?path=/page-endpoint', { send: true }), 'endpointPage');
  has(await diagnose('/at-site?path=/other-receipt', { send: true }), 'endpointOtherId');
  has(await diagnose('/at-site?path=/json-endpoint', { send: true }), 'endpointUnproved', 'endpointTwice');
});

inEngine('what the policy keeps from the endpoint is said with what to add', async () => {
  const report = await diagnose('/blocked', { send: true });
  has(report, 'endpointBlocked');
  assert.match(one(report, 'endpointBlocked').todo, new RegExp(new URL(setting.collector.url).origin));
});

inEngine('what was blocked before the check was there is known, or said not to be', async () => {
  const ids = idsOf(await diagnose('/styled'));
  assert.equal(ids.includes('policyOthers'), !ids.includes('policyEarlier'), ids.join());
});

inEngine('a survey that does not start says its code, and where it is explained', async () => {
  const report = await diagnose('/no-endpoint');
  assert.equal(one(report, 'surveyFailed').docs, 'errors.md#endpoint-missing');
  assert.equal(report.state, 'broken');
  assert.equal(one(await diagnose('/unknown-adapter'), 'surveyFailed').docs, 'errors.md#adapter-unknown');
});

inEngine('a survey that nobody can see, one that is paused and a demonstration are said to be', async () => {
  has(await diagnose('/hidden'), 'surveyHidden');
  assert.match(one(await diagnose('/paused'), 'surveyNotOpen').seen, /paused/);
  has(await diagnose('/demo'), 'surveyDemo', 'surveyTest');
});

inEngine('on a device that many share nothing is counted', async () => {
  const report = await diagnose('/students');
  has(report, 'waitingUncounted');
  assert.ok(!idsOf(report).includes('waitingNone'));
});

inEngine('a language that is not there is told from a draft', async () => {
  const report = await diagnose('/languages');
  assert.match(one(report, 'languagesMissing').seen, /ht/);
  assert.match(one(report, 'languagesDraft').seen, /es/);
});

inEngine('names that recorders are known by are listed', async () => {
  const report = await diagnose('/recorded');
  assert.match(one(report, 'recordersFound').seen, /window\.FS.*window\.hj/);
});

inEngine('a page without kith.js is told so, by the file alone', async () => {
  const { driver, site } = setting;
  await driver.open(`${site.url}/kith-blocked`);
  await untilKith();
  const report = await driver.evaluate(() => globalThis.kith.diagnose({ lang: 'es' }));
  has(report, 'filesDidNotRun', 'surveyUndefined', 'policyBlocked');
  assert.match(one(report, 'policyBlocked').seen, /script-src/);
  assert.equal(report.language, 'es');
});

inEngine('placeholders that wait are counted', async () => {
  has(await diagnose('/empty'), 'surveysWaiting');
});

/** What must never be in a ticket, each planted where a page has it. */
const planted = {
  token: 'tok-9f1c-of-nobody',
  query: 'query-of-nobody',
  fragment: 'fragment-of-nobody',
  password: 'password-of-nobody',
  answer: 'An answer that nobody gave',
  person: 'nobody@example.org',
};

const everywhere = ({ text, findings }) => `${text}\n${JSON.stringify(findings)}`;

/** Which of the planted words a report holds. */
const leaksIn = (report) =>
  Object.entries(planted)
    .filter(([, word]) => everywhere(report).includes(word))
    .map(([name]) => name);

inEngine('nothing of a person is in the report, whatever the page holds', async () => {
  const { driver, site, collector } = setting;
  await driver.open(`${site.url}/planted?person=${planted.query}#kith-token=${planted.fragment}`);
  await untilKith();
  const report = await driver.evaluate(
    async (words, endpoint) => {
      const survey = document.querySelector('kith-session-feedback');
      await survey.ready;
      survey.respondentToken = words.token;
      survey.setAttribute('context', `school=${words.person}`);
      survey.setAttribute('endpoint', `${endpoint}/${words.person}?page=${words.query}#${words.fragment}`);
      survey.setAttribute('adapter', words.answer);
      survey.setAttribute('wave', words.answer);
      await new Promise((resolve) => setTimeout(resolve, 200));
      const first = await globalThis.kith.diagnose({ send: true });
      survey.setAttribute('endpoint', `https://name:${words.password}@example.org/?key=${words.query}`);
      survey.setAttribute('adapter', 'json');
      await new Promise((resolve) => setTimeout(resolve, 200));
      const second = await globalThis.kith.diagnose({ send: true, lang: 'ar' });
      return { text: first.text + second.text, findings: [...first.findings, ...second.findings] };
    },
    planted,
    collector.endpoint,
  );
  has(report, 'surveyFailed', 'filesSeveral');
  assert.deepEqual(leaksIn(report), []);
});

inEngine('a word of a person in a report would be found', () => {
  const report = { text: `… ${planted.token} …`, findings: [{ seen: planted.person }] };
  assert.deepEqual(leaksIn(report), ['token', 'person']);
});

const panelText = () =>
  setting.driver.evaluate(
    () => document.querySelector('kith-diagnose')?.shadowRoot.querySelector('textarea').value ?? '',
  );

/** Waits until the panel of the page holds this finding. */
const untilPanelSays = (id) =>
  setting.driver.waitFor(
    (word) =>
      document.querySelector('kith-diagnose')?.shadowRoot.querySelector('textarea').value.includes(word) ??
      false,
    id,
  );

inEngine('the panel works by keyboard under the strictest policy, which has nothing to report', async () => {
  const { driver, site } = setting;
  await driver.open(`${site.url}/panel`);
  await untilPanelSays('[endpointNotTried]');
  await driver.evaluate(() => {
    const buttons = [...document.querySelector('kith-diagnose').shadowRoot.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent.startsWith('Send')).focus();
  });
  await driver.press('Enter');
  await untilPanelSays('[endpointOnce]');
  assert.deepEqual(await setting.complaints(), []);
});

inEngine('the panel is no wider than a phone', async () => {
  const width = await setting.driver.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= 390, String(width));
});

inEngine('the frame page shows it where its configuration allows it', async () => {
  const { driver, site } = setting;
  await driver.open(`${site.url}/survey/embed.html?survey=exit&diagnose`);
  await untilPanelSays('[surveyShown]');
  assert.match(await panelText(), /\[endpointNotTried\]/);
});

inEngine('and not where it does not', async () => {
  const { driver, site } = setting;
  await driver.open(`${site.url}/closed/embed.html?survey=exit&diagnose`);
  await driver.waitFor(() => document.querySelector('main > *') !== null);
  await driver.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  assert.equal(await driver.evaluate(() => document.querySelector('kith-diagnose')), null);
});
