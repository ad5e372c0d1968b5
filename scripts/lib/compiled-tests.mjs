import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.mjs';
import { root } from './root.mjs';

const sourceOf = (path) => path.replace('/dist/', '/src/').replace(/\.js$/, '.ts');

/** The compiled tests of a package, without those whose source was deleted since. */
export function compiledTests(folder) {
  return listFiles(`${folder}/dist`, (path) => path.endsWith('.test.js')).filter((path) =>
    existsSync(join(root, sourceOf(path))),
  );
}
