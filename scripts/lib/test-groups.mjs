import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.mjs';

/**
 * A file whose tests show what is not there before somebody asks for it: in one process another file may have asked. Or
 * one that gives its process what others must not find there, as a `document`.
 */
const isAlone = (path) => /\.alone\.test\.m?js$/.test(path);

/** With more files in a process, the last process runs beside idle cores. */
const most = 12;

const allTestsDone = pathToFileURL(join(root, 'scripts', 'lib', 'all-tests-done.mjs')).href;

/**
 * Puts test files together, each group to be run by one process: to start Node and to load what a package needs takes
 * longer than most tests do. Writes a module for each group into `folder` and gives the paths to run in place of
 * `files`.
 */
export function groupTests(files, folder) {
  const together = files.filter((path) => !isAlone(path));
  const groups = Array.from({ length: Math.ceil(together.length / most) }, () => []);
  // By turns, so that neighbours, which often take long together, are spread.
  together.forEach((path, index) => groups[index % groups.length].push(path));
  mkdirSync(folder, { recursive: true });
  const written = groups.map((paths, index) => {
    const file = join(folder, `${index + 1}.mjs`);
    const addresses = [allTestsDone, ...paths.map((path) => pathToFileURL(join(root, path)).href)];
    writeFileSync(file, addresses.map((address) => `import ${JSON.stringify(address)};\n`).join(''));
    return relative(root, file);
  });
  return [...written, ...files.filter(isAlone)];
}
