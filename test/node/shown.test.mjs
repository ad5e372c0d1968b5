import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildIndex } from 'storybook/internal/core-server';
import { listFiles } from '../../scripts/lib/list-files.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { allFixtures } from '../dist/fixtures/index.js';
import { fixturesWithoutStory, sharedNames, tagsIn, tagsWithoutFixture } from './shown.mjs';

process.env.STORYBOOK_DISABLE_TELEMETRY = '1';

const tags = listFiles('packages', (path) => /\/src\/.*(?<!\.test)\.ts$/.test(path)).flatMap((path) =>
  tagsIn(readFileSync(join(root, path), 'utf8')),
);
const fixtures = await allFixtures();

test('every tag has a fixture', () => {
  assert.ok(tags.length > 0);
  assert.deepEqual(tagsWithoutFixture(tags, fixtures), []);
});

test('a tag without a fixture is found', () => {
  const source = "import { define } from './x.js';\n\ndefine('kith-slider-item', SliderItemElement);\n";
  assert.deepEqual(tagsWithoutFixture(tagsIn(source), fixtures), ['kith-slider-item']);
});

test('no two fixtures of a group have the same name', () => {
  assert.deepEqual(sharedNames(fixtures), []);
  assert.deepEqual(sharedNames([fixtures[0], ...fixtures]).length, 1);
});

test('every fixture has a story', async () => {
  const index = await buildIndex({ configDir: join(root, '.storybook') });
  assert.deepEqual(fixturesWithoutStory(fixtures, index), []);

  const [id] = Object.keys(index.entries).filter((key) => key.endsWith('--hint'));
  const { [id]: removed, ...entries } = index.entries;
  assert.equal(fixturesWithoutStory(fixtures, { entries }).length, 1, `without ${removed.name} one is found`);
});
