import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openDriver } from '../../engines/driver.mjs';
import { frameFits } from '../../journeys/frame-fits.mjs';
import { startDistrict, surveys } from '../district.mjs';
import { publishedPage } from '../published.mjs';
import { visitorOf } from '../visitor.mjs';
import { editorPages, openEditor } from './tiny-editor.mjs';

const { exit, students } = surveys;
let district;
let editor;
let driver;
before(async () => {
  district = await startDistrict();
  Object.assign(district.pages, editorPages());
  editor = await openEditor(district.site.url);
  driver = await openDriver('chromium');
});
after(async () => {
  await driver?.close();
  await editor?.close();
  await district?.close();
});

const visitor = (which = exit) => visitorOf(driver, district, which);
const recipe = (host, way, which = exit) => district.recipeFor(which, host, way);

/** Pastes it into the editor with these settings; gives what was saved, and the address of the page made of it. */
async function publish(settings, html, more = '') {
  const content = await editor.paste(settings, html);
  const path = `/published/${Object.keys(district.pages).length}`;
  district.pages[path] = { body: publishedPage(content, { more }) };
  return { content, address: district.site.url + path };
}

test('at its defaults the editor takes script and tag, and leaves a link that works', async () => {
  const { content, address } = await publish('default', recipe('html', 'tag').snippet);
  assert.doesNotMatch(content, /<script|<kith-/);
  assert.equal(await visitor().opens(address), 'link');
  await visitor().picture('tinymce-default-tag');
  await visitor().followsLink();
  await visitor().person().reads('Your answers cannot be sent from this page.');
});

test('at its defaults it locks a frame: people read that it needs scripts, and the link below is answered', async () => {
  const { content, address } = await publish('default', recipe('html', 'frame', students).snippet);
  assert.match(content, /<iframe[^>]+ sandbox=""/);
  assert.match(await editor.shownCode(), /<iframe[^>]+ sandbox=""/);
  assert.equal(await visitor(students).opens(address), 'frame');
  await visitor(students).person(driver.inFrame()).reads('This survey needs JavaScript');
  await visitor(students).picture('tinymce-default-frame');
  await visitor(students).followsLink();
  await visitor(students).answer();
});

test('at its defaults a placeholder stays, and becomes a survey where the site has the loader', async () => {
  const { snippet, once } = recipe('tinymce', 'placeholder');
  const alone = await publish('default', snippet);
  assert.equal(await visitor().opens(alone.address), 'link');
  await visitor().followsLink();
  await visitor().answer();
  const { address } = await publish('default', snippet, once);
  assert.equal(await visitor().opens(address), 'survey');
  await visitor().picture('tinymce-default-placeholder');
  await visitor().answer();
});

test('at its defaults the loader is lost where it is pasted beside the placeholder', async () => {
  const { snippet, once } = recipe('tinymce', 'placeholder');
  const { content, address } = await publish('default', `${snippet}\n${once}`);
  assert.doesNotMatch(content, /<script/);
  assert.equal(await visitor().opens(address), 'link');
});

for (const settings of ['without-sandbox', 'with-an-exclusion'])
  test(`where the owner of the site sets the editor up ${settings}, the frame is answered`, async () => {
    const { content, address } = await publish(settings, recipe('html', 'frame', students).snippet);
    assert.doesNotMatch(content, /sandbox/);
    assert.equal(await visitor(students).opens(address), 'frame');
    await visitor(students).answerInFrame();
  });

test('a frame that was locked before stays locked when the owner of the site changes the editor', async () => {
  const locked = await editor.paste('default', recipe('html', 'frame', students).snippet);
  const { content, address } = await publish('without-sandbox', locked);
  assert.match(content, /sandbox=""/);
  await visitor(students).opens(address);
  await visitor(students).person(driver.inFrame()).reads('This survey needs JavaScript');
});

test('where the owner of the site lets the tag through and adds kith.js, the tag is answered', async () => {
  const { snippet } = recipe('html', 'tag');
  const scripts = snippet.split('\n').slice(0, -1);
  const { content, address } = await publish('with-the-tag', snippet, scripts.join('\n'));
  assert.doesNotMatch(content, /<script/);
  assert.equal(await visitor().opens(address), 'survey');
  await visitor().answer();
});

test('with the settings of Moodle the frame is answered, and grows', async () => {
  const { address } = await publish('moodle', recipe('moodle', 'frame', students).snippet);
  assert.equal(await visitor(students).opens(address), 'frame');
  await visitor(students).person(driver.inFrame()).reads(visitor(students).words.definition.title);
  await frameFits(driver);
  await visitor(students).picture('tinymce-moodle-frame');
  await visitor(students).answerInFrame();
});

test('with the settings of Moodle a placeholder brings its loader along, and is answered', async () => {
  const { address } = await publish('moodle', recipe('moodle', 'placeholder').snippet);
  assert.equal(await visitor().opens(address), 'survey');
  await visitor().picture('tinymce-moodle-placeholder');
  await visitor().answer();
});

test('with the settings of Moodle the tag is lost all the same, and its link works', async () => {
  const { content, address } = await publish('moodle', recipe('html', 'tag').snippet);
  assert.match(content, /<script/);
  assert.doesNotMatch(content, /<kith-/);
  assert.equal(await visitor().opens(address), 'link');
  await visitor().followsLink();
  await visitor().person().reads('Your answers cannot be sent from this page.');
});
