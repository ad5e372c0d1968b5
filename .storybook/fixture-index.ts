import type { Indexer } from 'storybook/internal/types';
import type { Plugin } from 'vite';
import { allFixtures, type Fixture } from '../test/dist/fixtures/index.js';
import { exportOf, tagsOf, titleOf } from '../stories/names.js';

const prefix = 'virtual:kith-stories/';
const fixtureFile = /[\\/]test[\\/]fixtures[\\/](?:.*[\\/])?([^\\/]+)\.ts$/;

/** Which fixtures a file holds: it is named after the last part of their group, or the one before the language. */
const isFrom = (file: string, { group }: Fixture): boolean => group.split('/').includes(file);

/** Lists each fixture as a story, with docs for the first group of a file. */
export const fixtureIndexer: Indexer = {
  test: fixtureFile,
  createIndex: async (path) => {
    const [, file = ''] = fixtureFile.exec(path) ?? [];
    const fixtures = (await allFixtures()).filter((fixture) => isFrom(file, fixture));
    return fixtures.map((fixture, n) => ({
      type: 'story',
      importPath: prefix + fixture.group,
      exportName: exportOf(fixture),
      name: fixture.name,
      title: titleOf(fixture.group),
      tags: tagsOf(fixture, n === 0),
    }));
  },
};

/** Makes the module behind each group of stories; `stories/fixture-stories.ts` holds what they have in common. */
export const fixtureModules = (): Plugin => ({
  name: 'kith-fixture-stories',
  resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
  load: async (id) => {
    if (!id.startsWith(`\0${prefix}`)) return null;
    const group = id.slice(prefix.length + 1);
    const names = (await allFixtures()).filter((fixture) => fixture.group === group).map(exportOf);
    return [
      `import { storiesOf } from '/stories/fixture-stories.ts';`,
      `const { meta, stories } = await storiesOf(${JSON.stringify(group)});`,
      `export default meta;`,
      ...names.map((name) => `export const ${name} = stories.${name};`),
    ].join('\n');
  },
});
