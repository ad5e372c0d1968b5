import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openDriver } from '../../engines/driver.mjs';
import { startSite } from '../../engines/serve.mjs';
import { frameFits } from '../../journeys/frame-fits.mjs';
import { startDistrict, surveys } from '../district.mjs';
import { publishedPage } from '../published.mjs';
import { visitorOf } from '../visitor.mjs';
import { canvasKeeps } from './canvas-keeps.mjs';
import { canvasMessages } from './canvas-messages.mjs';

const { exit, students } = surveys;
const pages = { '/canvas.js': { body: canvasMessages, type: 'text/javascript' } };
let canvas;
let district;
let driver;
before(async () => {
  canvas = await startSite(pages);
  // Answers from a frame come from the folder's server: nobody needs to name Canvas.
  district = await startDistrict();
  driver = await openDriver('chromium');
});
after(async () => {
  await driver?.close();
  await district?.close();
  await canvas?.close();
});

const visitor = (which = exit) => visitorOf(driver, district, which);
const listens = '<script src="/canvas.js"></script>';

/** A page of a course with what is kept of this; `more` is what Canvas, or its theme, has on all its pages. */
function publish(html, { more = listens, csp } = {}) {
  const path = `/courses/1/pages/${Object.keys(pages).length}`;
  pages[path] = {
    body: publishedPage(canvasKeeps(html), { title: 'A page of a course', more }),
    csp,
  };
  return canvas.url + path;
}
const frame = (which = students) => district.recipeFor(which, 'canvas', 'frame').snippet;

test('what Canvas does not know is taken out, and its text is left', () => {
  assert.equal(
    canvasKeeps('<kith-survey a="b"><p onclick="x()">Text <button>here</button></p></kith-survey>'),
    '<p>Text here</p>',
  );
  assert.equal(canvasKeeps('<script>x()</script><style>p{}</style><!-- no -->'), '');
  assert.equal(canvasKeeps('<iframe src="javascript:x()" srcdoc="x"></iframe>'), '<iframe></iframe>');
  assert.equal(canvasKeeps('<a href="data:x" rel="y">z</a>'), '<a>z</a>');
});

test('the frame and its link survive as they are', () => {
  assert.equal(canvasKeeps(frame()), frame());
});

test('the frame grows by the message that Canvas knows, and is answered', async () => {
  assert.equal(await visitor(students).opens(publish(frame())), 'frame');
  await visitor(students).person(driver.inFrame()).reads(visitor(students).words.definition.title);
  await frameFits(driver);
  await visitor(students).picture('canvas-frame');
  await visitor(students).answerInFrame();
  await frameFits(driver);
  await visitor(students).picture('canvas-frame-thanks');
  assert.deepEqual(await driver.evaluate(() => window.refused), []);
  assert.ok((await driver.evaluate(() => window.tops)) > 0);
});

test('where a page of Canvas hears nothing the frame keeps its height, scrolls, and is answered', async () => {
  await visitor(students).opens(publish(frame(), { more: '' }));
  await visitor(students).person(driver.inFrame()).reads(visitor(students).words.definition.title);
  await assert.rejects(frameFits(driver), /does not fit/);
  assert.equal(await driver.evaluate(() => document.querySelector('iframe').clientHeight), 700);
  await visitor(students).answerInFrame();
});

test('a Canvas that asks for what it was not told of is found', async () => {
  await visitor(students).opens(
    publish(frame(), {
      more: `<script>window.reads = (data) => ({ subject: 'lti.close' });</script>${listens}`,
    }),
  );
  await driver.waitFor(() => window.refused.includes('lti.close'));
});

test('script and tag are taken out, and the link works', async () => {
  const { snippet } = district.recipeFor(exit, 'html', 'tag');
  assert.doesNotMatch(canvasKeeps(snippet), /script|kith-session/);
  assert.equal(await visitor().opens(publish(snippet)), 'link');
  await visitor().picture('canvas-tag-is-lost');
  await visitor().followsLink();
  await visitor().person().reads('Your answers cannot be sent from this page.');
});

test('a placeholder is a link that works, and a survey where the theme of the account has the loader', async () => {
  const named = await startDistrict([canvas.url]);
  try {
    const { snippet, once } = named.recipeFor(exit, 'html', 'placeholder');
    const visitor = visitorOf(driver, named, exit);
    assert.equal(await visitor.opens(publish(snippet)), 'link');
    await visitor.followsLink();
    await visitor.answer();
    assert.equal(await visitor.opens(publish(snippet, { more: listens + once })), 'survey');
    await visitor.answer();
  } finally {
    await named.close();
  }
});

test('an account that lists domains shows no frame of another, but its link; and the frame once it is listed', async () => {
  const policy = (...sources) => ({ csp: `frame-src 'self' ${sources.join(' ')}` });
  await visitor(students).opens(publish(frame(), policy()));
  await visitor(students).picture('canvas-frame-not-listed');
  assert.equal(await driver.inFrame().evaluate(() => document.querySelector('main') === null), true);
  await visitor(students).followsLink();
  await visitor(students).answer();

  await visitor(students).opens(publish(frame(), policy(district.site.url)));
  await visitor(students).person(driver.inFrame()).reads(visitor(students).words.definition.title);
  await frameFits(driver);
});
