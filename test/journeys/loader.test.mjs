import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { servedFolder } from '../../scripts/lib/bundle/served-folder.mjs';
import { engineName } from '../engines/driver.mjs';
import { strictPolicy } from '../engines/policy.mjs';
import { personAt } from './person.mjs';
import { startSetting } from './setting.mjs';
import { warningsScript } from './warnings.mjs';
import { wordsOf } from './words.mjs';

const words = wordsOf('session-exit', 'en');
const { title } = words.definition;
const { definition: changeLog } = wordsOf('change-log', 'en');
const fallback = 'On paper, please';
const placeholder = (more = 'data-instrument="session-exit"') =>
  `<div class="kith-survey" ${more}><a href="/paper">${fallback}</a></div>`;
const elsewhere = 'https://elsewhere.example/responses';

/** Puts a placeholder into the page once it has been there for a while, as an LMS does. */
const late = `setTimeout(() => {
  const item = document.createElement('li');
  document.querySelector('main').append(document.createElement('ul'));
  document.querySelector('ul').append(item);
  item.append(Object.assign(document.createElement('div'), { className: 'wide kith-survey' }));
  item.firstChild.dataset.instrument = 'session-exit';
}, 150);`;

const served = (name) => readFileSync(join(servedFolder, name), 'utf8');
const javascript = 'text/javascript';

/** Keeps what surveys tell of what is wrong, and puts a placeholder that needs more than kith.js into the page. */
const needingAll = `window.problems = [];
addEventListener('kith-error', ({ error }) => window.problems.push(String(error)));
window.add = () => {
  const place = Object.assign(document.createElement('div'), { className: 'kith-survey' });
  place.dataset.instrument = 'change-log';
  place.append(Object.assign(document.createElement('a'), { id: 'second', href: '/paper', textContent: 'Paper' }));
  document.querySelector('main').append(place);
};`;

/** A page with the loader on it; `tag` is what stands on the loader's own tag. */
const page = (body, { tag = 'data-endpoint="demo"', head = '', src = '/kith/auto.js' } = {}) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${head}
<script src="/report.js"></script><script src="/warnings.js"></script>
<script src="${src}" ${tag}></script><main>${body}</main></html>`;

let setting;
before(async () => {
  setting = await startSetting(({ endpoint, url }) => {
    const csp = strictPolicy(url).replace('trusted-types lit-html', 'trusted-types lit-html kith');
    const own = csp.replace("script-src 'self'", "script-src 'nonce-n1'");
    const noncePage = (body) =>
      page(body, { tag: 'data-endpoint="demo"' }).replaceAll('<script src="/', '<script nonce="n1" src="/');
    const at = (body, options) => ({ body: page(body, options), csp });
    const code = (body) => ({ body, type: javascript });
    return {
      '/warnings.js': code(warningsScript),
      '/late.js': code(late),
      '/elsewhere/auto.js': code('// Of somebody else, who drives cars.'),
      '/second/auto.js': code(served('auto.js')),
      '/tampered/kith.js': code(`${served('kith.js')}\n// One line more.`),
      '/own.json': {
        body: JSON.stringify({ ...words.definition, id: 'own', title: 'Our own' }),
        type: 'application/json',
      },
      '/': at(`<p>News</p><section><p>${placeholder()}</p></section>`, {
        tag: `data-endpoint="${endpoint}"`,
      }),
      '/module': at(placeholder(), { tag: 'type="module" data-endpoint="demo"' }),
      '/beside-another': at(placeholder(), {
        head: '<script src="/elsewhere/auto.js"></script><script src="https://"></script>',
        tag: 'type="module" data-endpoint="demo"',
      }),
      '/late': at('<p>Soon</p><script src="/late.js"></script>'),
      '/without-class': at('<div data-kith-survey="session-exit"></div>'),
      '/flagship': at(placeholder('data-session-type="webinar"')),
      '/own': at(placeholder('data-src="/own.json"'), {
        tag: 'data-endpoint="demo" data-definitions="/own.json"',
      }),
      '/refused': at(placeholder(`data-instrument="session-exit" data-endpoint="${elsewhere}"`)),
      '/allowed': at(placeholder(`data-instrument="session-exit" data-endpoint="${elsewhere}"`), {
        tag: `data-endpoint="demo" data-endpoints="${elsewhere}"`,
      }),
      '/link': at(`<p><a class="kith-survey" href="#session-exit">${fallback}</a></p>`, {
        tag: 'data-endpoint="demo" data-links',
      }),
      '/link-not-taken': at(`<a class="kith-survey" href="#session-exit">${fallback}</a>`),
      '/named-like-the-page': at(
        `<img name="documentElement"><img name="currentScript" data-endpoint="${elsewhere}"><form name="head"></form>${placeholder()}`,
        { tag: 'type="module" data-endpoint="demo"' },
      ),
      '/needing-all.js': code(needingAll),
      // The larger file is on its way for a while.
      '/slow/kith-all.js': async () => {
        await new Promise((resolve) => setTimeout(resolve, 600));
        return code(served('kith-all.js'));
      },
      ...Object.fromEntries(
        ['kith.js', 'kith-notice.js', 'kith-closed.js'].map((name) => [`/slow/${name}`, code(served(name))]),
      ),
      '/slow/change-log.json': { body: served('change-log.json'), type: 'application/json' },
      '/smaller-first': at(placeholder(), {
        head: '<script src="/needing-all.js"></script>',
        tag: 'data-endpoint="demo" data-assets="/slow"',
      }),
      '/editor': at(`<div contenteditable="true">${placeholder()}</div>`),
      '/two': at(`${placeholder(`data-instrument="session-exit" data-endpoint="${elsewhere}"`)}
        <script src="/second/auto.js" data-endpoint="${elsewhere}"></script>`),
      '/tampered': at(placeholder(), { tag: 'data-endpoint="demo" data-assets="/tampered"' }),
      '/policy': { body: page(placeholder()), csp: strictPolicy(url) },
      '/nonce': { body: noncePage(placeholder()), csp: own },
      '/strict-dynamic': {
        body: noncePage(placeholder()),
        csp: own.replace("'nonce-n1'", "'nonce-n1' 'strict-dynamic'"),
      },
    };
  });
});
after(() => setting.close());

const inEngine = (name, run) => test(`${engineName}: ${name}`, run);
const said = () => setting.driver.evaluate(() => window.warnings);
const linkIsSeen = () =>
  setting.driver.evaluate(() => document.querySelector('main a').checkVisibility({ checkOpacity: true }));
const surveys = () => setting.driver.evaluate(() => document.querySelectorAll('kith-survey').length);

async function open(path) {
  await setting.driver.open(setting.site.url + path);
  await setting.driver.waitFor(() => document.readyState === 'complete');
  return personAt(setting.driver, words);
}
/** Waits for the line in the console. */
async function refusedAt(path, code) {
  const before = setting.site.requests.length;
  const person = await open(path);
  await setting.driver.waitFor(() => window.warnings.length > 0);
  const lines = await said();
  assert.equal(lines.length, 1, lines.join('\n'));
  assert.match(lines[0], new RegExp(`^\\[kith:${code}\\]`));
  assert.equal(await linkIsSeen(), true);
  return {
    person,
    line: lines[0],
    requests: setting.site.requests.slice(before).map(({ path: asked }) => asked),
  };
}

inEngine(
  'what the tag does not allow keeps its children, loads nothing, and says why in one line',
  async () => {
    const { line, requests } = await refusedAt('/refused', 'placeholder-refused');
    assert.match(line, /data-endpoint .*"https:\/\/elsewhere\.example\/responses"/);
    assert.equal(await surveys(), 0);
    assert.ok(!requests.includes('/kith/kith.js'));
  },
);

inEngine('the same placeholder becomes a survey where the tag lists its endpoint', async () => {
  const person = await open('/allowed');
  await person.reads(title);
});

inEngine('a file that is not the one that was built does not run, and the children stay', async () => {
  await refusedAt('/tampered', 'loader-blocked');
});

inEngine('a policy of Trusted Types without "kith" is told, and the children stay', async () => {
  // Chromium, Firefox from 148 and WebKit from 26 know Trusted Types.
  if (await setting.driver.evaluate(() => !('trustedTypes' in window))) return;
  await refusedAt('/policy', 'loader-blocked');
});

inEngine('a second loader on a page adds nothing to what the first allows', async () => {
  await refusedAt('/two', 'placeholder-refused');
  assert.equal(await surveys(), 0);
});

for (const [path, what] of [
  ['/module', 'as a module'],
  ['/beside-another', 'as a module beside somebody else’s auto.js'],
  ['/late', 'that appears late, deep in a list'],
  ['/without-class', 'whose class was dropped'],
  ['/flagship', 'that names its survey by a flagship’s attribute'],
  ['/link', 'that is a link, where links are taken'],
  ['/nonce', 'under a policy of nonces'],
  ['/strict-dynamic', 'under a policy with strict-dynamic'],
  ['/named-like-the-page', 'on a page whose pictures are named like parts of the page'],
])
  inEngine(`a placeholder ${what} becomes a survey, without a complaint`, async () => {
    const person = await open(path);
    await person.reads(title);
    assert.deepEqual(await setting.complaints(), []);
    assert.deepEqual(await said(), []);
  });

inEngine('a definition that the tag lists brings the validator along', async () => {
  const person = await open('/own');
  await person.reads('Our own');
  assert.deepEqual(await setting.complaints(), []);
});

inEngine('what needs the larger file waits for it where the smaller one is here', async () => {
  const person = await open('/smaller-first');
  await person.reads(title);
  await setting.driver.evaluate(() => window.add());
  const link = () => setting.driver.evaluate(() => document.querySelector('#second').checkVisibility());
  assert.equal(await link(), true);
  await person.reads(changeLog.title);
  assert.equal(await link(), false);
  assert.deepEqual(await setting.driver.evaluate(() => window.problems), []);
  assert.deepEqual(await setting.complaints(), []);
});

inEngine('links stay links where the tag does not ask for them, and an editor stays an editor', async () => {
  for (const path of ['/link-not-taken', '/editor']) {
    await open(path);
    assert.equal(await surveys(), 0);
    assert.equal(await linkIsSeen(), true);
  }
});

inEngine('a survey in a placeholder, deep in the page, sends to where the tag says', async () => {
  const person = await open('/');
  await person.reads(title);
  assert.equal(await linkIsSeen(), false);
  assert.equal(
    await setting.driver.evaluate(() => document.querySelector('kith-survey').endpoint),
    setting.collector.endpoint,
  );
});
