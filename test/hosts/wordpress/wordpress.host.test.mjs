import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openDriver } from '../../engines/driver.mjs';
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

const visitor = (which = surveys.exit) => visitorOf(driver, district, which);
const tagRecipe = () => district.recipeFor(surveys.exit, 'wordpress-editor', 'tag');
const authorRecipe = () => district.recipeFor(surveys.exit, 'wordpress-author', 'placeholder');

for (const [role, kind] of [
  ['administrator', 'page'],
  ['editor', 'page'],
  ['editor', 'post'],
])
  test(`an ${role} pastes script and tag into a ${kind}, and a visitor answers to the thanks`, async () => {
    const address = await writers[role].publishHtml(kind, `Tag of ${role}`, tagRecipe().snippet);
    assert.equal(await visitor().opens(address), 'survey');
    await visitor().picture(`wordpress-${role}-${kind}-tag`);
    await visitor().answer();
    await visitor().picture(`wordpress-${role}-${kind}-tag-thanks`);
  });
