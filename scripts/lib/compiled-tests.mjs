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
