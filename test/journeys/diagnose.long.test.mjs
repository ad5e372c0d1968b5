import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { engineName } from '../engines/driver.mjs';
import { pagesToCheck } from './diagnose-pages.mjs';
import { startSetting } from './setting.mjs';

const desk = { width: 800, height: 900 };
let setting;
before(async () => {
  setting = await startSetting(pagesToCheck);
  // Narrower, the page is in a frame of WebKit's driver, and the check says so.
  await setting.driver.setViewport(desk);
});
after(() => setting.close());

const inEngine = (title, run) => test(`${engineName}: ${title}`, run);

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

inEngine('an address of another script that is none keeps nobody from finding out the rest', async () => {
  has(await diagnose('/broken-address'), 'filesRun', 'surveyShown', 'endpointNotTried');
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

inEngine('a placeholder with results in it does not wait', async () => {
  const report = await diagnose('/filled');
  assert.ok(!report.findings.some(({ code }) => code === 'surveysWaiting'));
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
  const endpoint = `${collector.endpoint}/${planted.person}?page=${planted.query}#${planted.fragment}`;
  const withPassword = `https://name:${planted.password}@example.org/?key=${planted.query}`;
  /** One after the other: the error that each leads to, and what is set for it. */
  const failures = {
    'adapter-unknown': { endpoint, adapter: planted.answer, wave: planted.answer },
    'secret-in-page': { endpoint: withPassword, adapter: 'json' },
    'context-invalid': {
      endpoint,
      respondentToken: planted.token,
      context: `school=${planted.person}`,
    },
  };
  const { reasons, ...report } = await driver.evaluate(async (steps) => {
    const survey = document.querySelector('kith-session-feedback');
    const reasonIn = ({ findings }) => findings.find(({ id }) => id === 'surveyFailed')?.docs;
    /** The survey has failed, for another reason than before. */
    const untilFailed = async (before) => {
      for (let tries = 0; tries < 500; tries++) {
        const reason = reasonIn(await globalThis.kith.diagnose());
        if (reason && reason !== before) return reason;
      }
      throw new Error(`no other failure than ${before}`);
    };
    await survey.ready;
    const all = { text: '', findings: [], reasons: [] };
    for (const attributes of steps) {
      for (const [name, value] of Object.entries(attributes))
        if (name === 'respondentToken') survey[name] = value;
        else survey.setAttribute(name, value);
      all.reasons.push(await untilFailed(all.reasons.at(-1)));
      const { text, findings } = await globalThis.kith.diagnose({ send: true, lang: 'ar' });
      all.text += text;
      all.findings.push(...findings);
    }
    return all;
  }, Object.values(failures));
  assert.deepEqual(
    reasons,
    Object.keys(failures).map((code) => `errors.md#${code}`),
  );
  has(report, 'surveyFailed', 'filesSeveral');
  assert.deepEqual(leaksIn(report), []);
});

inEngine('a word of a person in a report would be found', () => {
  const report = { text: `… ${planted.token} …`, findings: [{ seen: planted.person }] };
  assert.deepEqual(leaksIn(report), ['token', 'person']);
});

const isAskedFor = (file) => setting.site.requests.some(({ path }) => path === file);

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
  const { driver, site } = setting;
  await driver.setViewport({ width: 390, height: 844 });
  try {
    await driver.open(`${site.url}/panel`);
    await untilPanelSays('[endpointNotTried]');
    const width = await driver.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 390, String(width));
  } finally {
    await driver.setViewport(desk);
  }
});

inEngine('the frame page shows it where its configuration allows it', async () => {
  const { driver, site } = setting;
  await driver.open(`${site.url}/survey/embed.html?survey=exit&diagnose`);
  await untilPanelSays('[surveyShown]');
  assert.match(await panelText(), /\[endpointNotTried\]/);
  assert.ok(isAskedFor('/survey/kith-diagnose.js'));
});

inEngine('and not where it does not', async () => {
  const { driver, site } = setting;
  await driver.open(`${site.url}/closed/embed.html?survey=exit&diagnose`);
  // The check would have been asked for before the survey had anything to show.
  await driver.waitFor(() => document.querySelector('main > *')?.shadowRoot?.querySelector('button') != null);
  assert.ok(!isAskedFor('/closed/kith-diagnose.js'));
  assert.equal(await driver.evaluate(() => document.querySelector('kith-diagnose')), null);
});
