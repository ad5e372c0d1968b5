import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { engineName } from '../engines/driver.mjs';
import { tryWhere } from '../engines/try-where.mjs';
import {
  answerFirst,
  assertNothingOfA,
  definition,
  inSight,
  language,
  listening,
  listeningScript,
  press,
  firstButton,
} from './next-person.mjs';
import { pageWith, startSetting } from './setting.mjs';

/** Everything below is seen from the place of B, who takes over the device after A. */

const { texts } = language;

let setting;
before(async () => {
  setting = await startSetting(
    ({ endpoint }) => ({
      '/': pageWith(`<kith-belonging-survey endpoint="${endpoint}">On paper</kith-belonging-survey>`, {
        head: listening,
      }),
      '/control': `<!doctype html><title>Control</title>${listening}<p>No survey</p>`,
      '/listening.js': { body: listeningScript, type: 'text/javascript' },
      '/elsewhere': pageWith('<p>Elsewhere</p>'),
      '/before': pageWith('<p>Before</p>'),
    }),
    { keepsPages: true },
  );
});
after(() => setting.close());

const isAt = (path) => location.pathname === path && document.readyState === 'complete';
const isShown = () => typeof window.wasKept === 'boolean';
const go = (steps) => {
  setTimeout(() => history.go(steps));
  return true;
};

async function move(steps, path) {
  const { driver } = setting;
  await driver.evaluate(go, steps);
  await driver.waitFor(isAt, path);
}

/** How B comes to the page of A, who has just left it as it is. */
const ways = {
  back: async () => {
    await setting.driver.open(`${setting.site.url}/elsewhere`);
    await move(-1, '/');
  },
  forward: async () => {
    await move(-1, '/before');
    await move(1, '/');
  },
  reload: () => setting.driver.reload(),
};
const keeping = ['back', 'forward'];
/** WebKit's driver shows pages in a frame, and does not find one again that history brought back. */
const missing = (goesBack) =>
  engineName === 'webkit' && goesBack && 'the driver loses a page that comes back';

async function lookFor(way) {
  const { driver, site } = setting;
  await driver.waitFor(
    (wanted) => document.querySelector('kith-belonging-survey')?.shadowRoot?.textContent.includes(wanted),
    firstButton,
  );
  const seen = await driver.evaluate(inSight);
  assertNothingOfA(seen, way, `${site.url}/`);
  return seen.wasKept;
}

function assertHeaders(requests) {
  for (const { path, headers } of requests) {
    assert.equal(headers.cookie, undefined, path);
    assert.equal(headers.authorization, undefined, path);
    // The frame that WebKit's driver puts around a page is none of a district's.
    const referrer = (headers.referer ?? '').replace(/\/in-a-frame\?.*/, '');
    assert.ok(!/[?#]/.test(referrer), `${path}: ${headers.referer}`);
  }
}

let keepsPages = false;

tryWhere(
  missing(true),
  `${engineName}: a page without a survey shows whether this browser keeps pages`,
  async (t) => {
    const { driver, site } = setting;
    await driver.open(`${site.url}/control`);
    await driver.open(`${site.url}/elsewhere`);
    await move(-1, '/control');
    await driver.waitFor(isShown);
    keepsPages = await driver.evaluate(() => window.wasKept === true);
    t.diagnostic(keepsPages ? 'met: persisted === true' : 'not met: this driver’s browser keeps no page');
    assert.ok(keepsPages, 'the cells below would prove nothing');
  },
);

async function openAndBegin() {
  const { driver, site, collector } = setting;
  collector.comeBack();
  await driver.open(`${site.url}/before`);
  await driver.open(`${site.url}/`);
  await driver.waitFor(press, firstButton);
  await driver.waitFor(answerFirst);
}

/**
 * B comes to what A has left unfinished; says whether the browser had kept the page. A busy one gives pages up now and
 * then: where it must keep them, A and B come three times at most, and each time nothing of A is seen.
 */
async function comeToUnfinished(way, mustKeep) {
  const { driver } = setting;
  for (let times = 1; ; times++) {
    await openAndBegin();
    await ways[way]();
    await driver.waitFor(isShown);
    const wasKept = await driver.evaluate(() => window.wasKept);
    if (wasKept || !mustKeep || times === 3) return wasKept;
    await lookFor(way);
  }
}

for (const [way, come] of Object.entries(ways)) {
  tryWhere(
    missing(keeping.includes(way)),
    `${engineName}, ${way}: B does not see that A has answered and sent without a network`,
    async (t) => {
      const { driver, collector, site } = setting;
      await openAndBegin();
      collector.goDown();
      for (let page = 1; page < definition.pages.length; page++) await driver.waitFor(press, texts.next);
      await driver.waitFor(press, texts.submit);
      await driver.waitFor(
        (wanted) => document.querySelector('kith-belonging-survey')?.shadowRoot?.textContent.includes(wanted),
        texts.kept,
      );
      const [asked, posted] = [site.requests.length, collector.requests.length];
      await come();
      await driver.waitFor(isShown);
      const wasKept = await lookFor(way);
      assertHeaders([...site.requests.slice(asked), ...collector.requests.slice(posted)]);
      if (keeping.includes(way))
        t.diagnostic(
          wasKept ? 'met: the browser had kept the page' : 'skipped cell: the browser loaded the page anew',
        );
    },
  );

  tryWhere(
    missing(keeping.includes(way)),
    `${engineName}, ${way}: B sees no answer of what A has left unfinished`,
    async (t) => {
      const { driver } = setting;
      // Firefox keeps pages, but none with a survey in it: what a person meets there is the page anew.
      const mustKeep = keeping.includes(way) && keepsPages && engineName === 'chromium';
      const wasKept = await comeToUnfinished(way, mustKeep);
      if (mustKeep) assert.ok(wasKept, 'the browser did not keep the survey’s page');
      if (keeping.includes(way) && !wasKept) t.diagnostic('skipped cell: the browser loaded the page anew');
      if (wasKept) {
        await driver.waitFor(
          (wanted) =>
            document.querySelector('kith-belonging-survey')?.shadowRoot?.textContent.includes(wanted),
          texts.returnTitle,
        );
        const { screen } = await driver.evaluate(inSight);
        assert.ok(!screen.includes('[chosen]'), screen);
        await driver.waitFor(press, texts.startAgain);
      }
      await lookFor(way);
    },
  );
}

test(`${engineName}: the check finds a page that shows what was sent`, async () => {
  const { driver, collector } = setting;
  await openAndBegin();
  collector.goDown();
  for (let page = 1; page < definition.pages.length; page++) await driver.waitFor(press, texts.next);
  await driver.waitFor(press, texts.submit);
  await driver.evaluate((start) => {
    document.body.append(start);
    document.querySelector('kith-belonging-survey').shadowRoot.append(start);
  }, firstButton);
  await assert.rejects(lookFor('staying'), /is in sight/);
});
