import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { engineName } from '../engines/driver.mjs';
import { pageWith, startSetting } from './setting.mjs';
import { wordsOf } from './words.mjs';

const { title } = wordsOf('session-exit', 'en').definition;
const refused = 'This survey cannot be shown right now';
const survey = '<kith-session-feedback></kith-session-feedback>';

let setting;
before(async () => {
  setting = await startSetting(() => ({
    '/alone': pageWith(`<main>${survey}</main><kith-provider id="other" endpoint="demo"></kith-provider>`),
    '/below': pageWith(
      `<kith-provider endpoint="demo"><main>${survey}</main></kith-provider><kith-provider id="other" endpoint="demo"></kith-provider>`,
    ),
    '/late': pageWith(`<late-provider endpoint="demo"><main>${survey}</main></late-provider>`),
    '/two': pageWith(
      `<kith-provider endpoint="demo"><kith-provider context="school=s07"><main>${survey}</main></kith-provider></kith-provider>`,
    ),
  }));
});
after(() => setting.close());

const inEngine = (name, run) => test(`${engineName}: ${name}`, run);

async function open(path, heading) {
  await setting.driver.open(setting.site.url + path);
  await reads(heading);
}

const move = (to) =>
  setting.driver.evaluate(
    (target) => document.querySelector(target).append(document.querySelector('kith-session-feedback')),
    to,
  );

/** Waits until the survey’s heading is this. */
async function reads(heading) {
  const found = await setting.driver.waitFor((expected) => {
    const root = document.querySelector('kith-session-feedback')?.shadowRoot;
    return root?.querySelector('#heading')?.textContent.trim() === expected;
  }, heading);
  assert.ok(found);
}

inEngine('a survey beside a provider gets nothing from it', async () => {
  await open('/alone', refused);
});

inEngine('a survey that is moved into a provider gets its settings', async () => {
  await open('/alone', refused);
  await move('#other');
  await reads(title);
});

inEngine('a survey that is moved to another provider no longer hears the first one', async () => {
  await open('/below', title);
  await move('#other');
  await setting.driver.evaluate(async () => {
    document.querySelector('kith-provider').setAttribute('endpoint', '');
    await new Promise((resolve) => setTimeout(resolve, 200));
  });
  await reads(title);
});

inEngine('a provider that is put around a survey later reaches it', async () => {
  await open('/alone', refused);
  await setting.driver.evaluate(() => {
    const provider = document.createElement('kith-provider');
    provider.setAttribute('endpoint', 'demo');
    const main = document.querySelector('main');
    main.replaceWith(provider);
    provider.append(main);
  });
  await reads(title);
});

inEngine('a provider that is defined after its survey reaches it', async () => {
  await open('/late', refused);
  await setting.driver.evaluate(() => {
    customElements.define('late-provider', class extends customElements.get('kith-provider') {});
  });
  await reads(title);
});

inEngine('a provider that changes changes the survey below it', async () => {
  await open('/below', title);
  await setting.driver.evaluate(() => document.querySelector('kith-provider').setAttribute('endpoint', ''));
  await reads(refused);
});

inEngine('a provider that comes in between adds to the outer one, and both reach the survey', async () => {
  await open('/two', title);
  await setting.driver.evaluate(() => {
    const between = document.createElement('kith-provider');
    between.setAttribute('context', 'shcool=s07');
    const main = document.querySelector('main');
    main.replaceWith(between);
    between.append(main);
  });
  await reads(refused);
  await setting.driver.evaluate(() =>
    document.querySelector('kith-provider kith-provider kith-provider').setAttribute('context', 'school=s07'),
  );
  await reads(title);
});
