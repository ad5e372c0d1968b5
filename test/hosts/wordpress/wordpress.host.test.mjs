import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openDriver } from '../../engines/driver.mjs';
import { frameFits } from '../../journeys/frame-fits.mjs';
import { startDistrict, surveys } from '../district.mjs';
import { visitorOf } from '../visitor.mjs';
import { openEditors } from './block-editor.mjs';
import { startWordPress } from './start-wordpress.mjs';

let wordpress;
let district;
let editors;
let driver;
const writers = {};
before(async () => {
  wordpress = await startWordPress();
  district = await startDistrict([wordpress.url]);
  editors = await openEditors(wordpress);
  driver = await openDriver('chromium');
  for (const role of ['administrator', 'editor', 'author']) writers[role] = await editors.logIn(role);
});
after(async () => {
  await driver?.close();
  await editors?.close();
  await district?.close();
  await wordpress?.stop();
});

const { exit, students } = surveys;
const visitor = (which = exit) => visitorOf(driver, district, which);
const tag = () => district.recipeFor(exit, 'wordpress-editor', 'tag').snippet;
const frame = () => district.recipeFor(students, 'wordpress-editor', 'frame').snippet;
const placeholder = () => district.recipeFor(exit, 'wordpress-author', 'placeholder');
const published = async (address) => (await fetch(address)).text();

test('an author who is given the recipe of an administrator has no survey, but a link that works', async () => {
  const address = await writers.author.publishHtml('post', 'A tag by an author', tag());
  assert.equal(await visitor().opens(address), 'link');
  assert.doesNotMatch(await published(address), /kith-session-feedback|<script[^>]+kith\.js/);
  assert.equal(await visitor().besideColumn(), 0);
  await visitor().picture('wordpress-author-tag-is-lost');
  await visitor().followsLink();
  await visitor().person().reads('Your answers cannot be sent from this page.');
});

test('what an author loses is lost in silence: the editor still shows all of it, and says nothing', async () => {
  await writers.author.publishHtml('post', 'In silence', tag());
  const { code, notices } = await writers.author.afterwards();
  assert.equal(code, tag());
  assert.deepEqual(
    notices.filter((text) => !/^(Dismiss this notice\s*)?Post published/.test(text.trim())),
    [],
  );
});

test('an author who pastes a frame is left with its link, and the survey on a page of its own is answered', async () => {
  const address = await writers.author.publishHtml('post', 'A frame by an author', frame());
  assert.equal(await visitor(students).opens(address), 'link');
  assert.doesNotMatch(await published(address), /<iframe/);
  assert.equal(await visitor().besideColumn(), 0);
  await visitor(students).picture('wordpress-author-frame-is-lost');
  await visitor(students).followsLink();
  await visitor(students).answer();
});

for (const [role, kind] of [
  ['administrator', 'page'],
  ['editor', 'post'],
]) {
  test(`an ${role} pastes script and tag into a ${kind}, and a visitor answers to the thanks`, async () => {
    const address = await writers[role].publishHtml(kind, `A tag by an ${role}`, tag());
    assert.equal(await visitor().opens(address), 'survey');
    assert.equal(await visitor().besideColumn(), 0);
    await visitor().picture(`wordpress-${role}-tag`);
    await visitor().answer();
    await visitor().picture(`wordpress-${role}-tag-thanks`);
  });

  test(`an ${role} pastes the frame for students into a ${kind}: it grows, and is answered`, async () => {
    const address = await writers[role].publishHtml(kind, `A frame by an ${role}`, frame());
    assert.equal(await visitor(students).opens(address), 'frame');
    await visitor(students).person(driver.inFrame()).reads(visitor(students).words.definition.title);
    await frameFits(driver);
    assert.equal(await visitor().besideColumn(), 0);
    await visitor(students).picture(`wordpress-${role}-frame`);
    await visitor(students).answerInFrame();
    await frameFits(driver);
    await visitor(students).picture(`wordpress-${role}-frame-thanks`);
  });
}

test('a script that is not the one of the hash does not run, and the link stays', async () => {
  const wrong = tag().replace(/(?<=\/kith\.js" integrity="sha256-)./, '_');
  assert.notEqual(wrong, tag());
  const address = await writers.administrator.publishHtml('page', 'Another file', wrong);
  assert.equal(await visitor().opens(address), 'link');
  assert.match(await published(address), /<kith-session-feedback/);
});

test('a folder that is not open to other sites is not read, and the link stays', async () => {
  const closed = await startDistrict([wordpress.url], {});
  try {
    const { snippet } = closed.recipeFor(exit, 'wordpress-editor', 'tag');
    const address = await writers.administrator.publishHtml('page', 'A closed folder', snippet);
    assert.equal(await visitor().opens(address), 'link');
  } finally {
    await closed.close();
  }
});

test('a frame that stands in no paragraph is found beside the column of text', async () => {
  const bare = frame().replace('<p><iframe', '<iframe').replace('</iframe></p>', '</iframe>');
  const address = await writers.administrator.publishHtml('page', 'A bare frame', bare);
  assert.equal(await visitor(students).opens(address), 'frame');
  assert.ok((await visitor().besideColumn()) > 100);
});

test('answers do not reach a collector that was not told of this site, and nobody is told they did', async () => {
  const other = await startDistrict();
  try {
    const { snippet } = other.recipeFor(exit, 'wordpress-editor', 'tag');
    const address = await writers.administrator.publishHtml('page', 'Not told', snippet);
    assert.equal(await visitor().opens(address), 'survey');
    const person = await visitor().answersAll();
    await person.reads(visitor().words.language.texts.kept);
    assert.deepEqual(await other.collector.rows(exit.id), []);
  } finally {
    await other.close();
  }
});

test('an author who has nobody to add the loader makes a link, and the survey is answered there', async () => {
  const { snippet: target } = district.recipeFor(exit, 'wordpress-author', 'address');
  const address = await writers.author.publishLink('post', 'A link', 'How was this session?', target);
  assert.equal(await visitor().opens(address), 'link');
  await visitor().picture('wordpress-author-link');
  assert.equal(await visitor().followsLink(), target);
  await visitor().answer();
});

test('a placeholder by an author is a link that works, until an administrator adds the loader to the footer', async () => {
  const { snippet, once } = placeholder();
  const address = await writers.author.publishHtml('post', 'A placeholder', snippet);
  assert.equal(await visitor().opens(address), 'link');
  assert.equal(await visitor().besideColumn(), 0);
  await visitor().picture('wordpress-author-placeholder-alone');
  await visitor().followsLink();
  await visitor().answer();

  await writers.administrator.addToFooter(once);
  assert.equal(await visitor().opens(address), 'survey');
  await visitor().picture('wordpress-author-placeholder');
  await visitor().answer();
  await visitor().picture('wordpress-author-placeholder-thanks');
});

test('an author cannot send answers elsewhere: a placeholder with another endpoint stays a link', async () => {
  const { snippet } = placeholder();
  const elsewhere = snippet.replace('<div ', '<div data-endpoint="https://elsewhere.example/responses" ');
  const address = await writers.author.publishHtml('post', 'Elsewhere', elsewhere);
  assert.match(await published(address), /data-endpoint="https:\/\/elsewhere/);
  assert.equal(await visitor().opens(address), 'link');
});

test('where a site forbids unfiltered HTML, an administrator is left with the link, and has the placeholder', async () => {
  wordpress.forbidUnfilteredHtml();
  const lost = await writers.administrator.publishHtml('page', 'Forbidden', tag());
  assert.equal(await visitor().opens(lost), 'link');
  const kept = await writers.administrator.publishHtml('page', 'Still here', placeholder().snippet);
  assert.equal(await visitor().opens(kept), 'survey');
});
