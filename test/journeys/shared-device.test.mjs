import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { engineName } from '../engines/driver.mjs';
import { visibleText } from '../engines/in-page.mjs';
import { tryWhere } from '../engines/try-where.mjs';
import { answerFirst, definition, firstButton, language, press } from './next-person.mjs';
import { pageWith, startSetting } from './setting.mjs';

const { texts } = language;

let setting;
before(async () => {
  setting = await startSetting(({ endpoint }) => ({
    '/': pageWith(`<kith-belonging-survey endpoint="${endpoint}">On paper</kith-belonging-survey>`),
    '/elsewhere': pageWith('<p>Elsewhere</p>'),
  }));
});
after(() => setting.close());

/** In the page: what another person could come across without developer tools. */
function inSight() {
  const shown = (node) =>
    [...node.childNodes]
      .map((child) =>
        child instanceof Text
          ? child.data
          : `${child.value ?? ''}${child.checked ? '[chosen]' : ''}${shown(child.shadowRoot ?? child)}`,
      )
      .join(' ');
  return (
    shown(document.body) +
    location.href +
    JSON.stringify(history.state) +
    document.cookie +
    JSON.stringify({ ...localStorage }) +
    JSON.stringify({ ...sessionStorage })
  );
}

const says = async (text) => {
  await setting.driver.waitFor(
    (wanted) => document.querySelector('kith-belonging-survey')?.shadowRoot?.textContent.includes(wanted),
    text,
  );
};

async function begin() {
  const { driver, site } = setting;
  await driver.open(`${site.url}/`);
  await driver.waitFor(press, firstButton);
  await driver.waitFor(answerFirst);
}

async function assertNothingInSight() {
  const { driver } = setting;
  const seen = await driver.evaluate(inSight);
  assert.ok(!seen.includes('[chosen]'), seen);
  for (const text of [texts.thanksTitle, texts.received, texts.kept, texts.keptInPage, texts.tryAgain])
    assert.ok(!seen.includes(text), `"${text}" is in sight`);
}

test(`${engineName}: an unfinished survey leaves nothing to a page that is loaded anew`, async () => {
  const { driver } = setting;
  await begin();
  await driver.reload();
  await says(firstButton);
  await assertNothingInSight();
});

const missing = engineName === 'webkit' && 'the driver loses a page that comes back';

tryWhere(
  missing,
  `${engineName}: whoever goes back to the page sees no answer before choosing`,
  async (t) => {
    const { driver, site } = setting;
    await begin();
    await driver.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        window.wasKept = persisted;
      });
    });
    await driver.open(`${site.url}/elsewhere`);
    await driver.evaluate(() => {
      setTimeout(() => history.back());
    });
    await driver.waitFor(
      () => !!document.querySelector('kith-belonging-survey')?.shadowRoot?.querySelector('button'),
    );
    const wasKept = await driver.evaluate(() => window.wasKept === true);
    t.diagnostic(wasKept ? 'the browser had kept the page' : 'not met: the browser loaded the page anew');
    await says(wasKept ? texts.returnTitle : firstButton);
    await assertNothingInSight();
  },
);

test(`${engineName}: what waits for the network is sent in silence while the next person begins`, async () => {
  const { driver, collector } = setting;
  await begin();
  collector.goDown();
  for (let page = 1; page < definition.pages.length; page++) await driver.waitFor(press, texts.next);
  await driver.waitFor(press, texts.submit);
  await says(texts.kept);
  await driver.waitFor(press, texts.nextPerson);
  await says(firstButton);
  await assertNothingInSight();
  await driver.evaluate(() => {
    window.heard = [];
    for (const name of ['submit', 'submitted', 'queued', 'answer', 'error', 'contact'])
      document.addEventListener(`kith-${name}`, () => window.heard.push(name));
  });
  collector.comeBack();
  await driver.evaluate(() => {
    window.dispatchEvent(new Event('online'));
  });
  await driver.waitFor(async () => (await navigator.locks.query()).held.length === 0);
  assert.deepEqual(await driver.evaluate(() => window.heard), []);
  await assertNothingInSight();
  assert.equal((await collector.rows(definition.id)).length, 1);
  assert.ok((await driver.evaluate(visibleText)).includes(firstButton));
});
