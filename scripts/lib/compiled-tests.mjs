import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.mjs';
import { root } from './root.mjs';

/** Packages keep their sources in `src`, `test` beside `dist`. */
const sourcesOf = (path) =>
  ['/src/', '/'].map((folder) => path.replace('/dist/', folder).replace(/\.js$/, '.ts'));

/** The compiled tests of a package or of `test`, without those whose source was deleted since. */
export function compiledTests(folder) {
  return listFiles(`${folder}/dist`, (path) => path.endsWith('.test.js')).filter((path) =>
    sourcesOf(path).some((source) => existsSync(join(root, source))),
  );
}

/** Tests that need a page: those of tags. */
export const pageTests = () => [
  ...compiledTests('packages/elements'),
  ...compiledTests('packages/results').filter(isOfResultsTags),
];

/** Tests beside the source of a package that need no page. */
export const pagelessTests = (name) =>
  name === 'elements' ? [] : compiledTests(`packages/${name}`).filter((path) => !isOfResultsTags(path));

const isOfResultsTags = (path) => path.startsWith('packages/results/dist/elements/');
