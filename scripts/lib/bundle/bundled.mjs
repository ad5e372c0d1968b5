import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../list-files.mjs';
import { root } from '../root.mjs';

/** Names and contents of files, in their order. */
export function hashOf(paths, folder = root) {
  const hash = createHash('sha256');
  for (const path of paths)
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(folder, path)))
      .update('\0');
  return hash.digest('hex');
}

const isServed = (path) => /^packages\/embed\/dist\/(files\/|kith-[^/]*\.zip$)/.test(path);

/**
 * What the served files are made of: everything compiled, its sources (whose names are shortened), the pages and styles
 * beside them, what puts it together, and what is installed. Tests are no part of it.
 */
export const isMaterial = (path) =>
  !isServed(path) && !/\.(d\.ts|tsbuildinfo|map)$|\.test\.|\/testing\/|\/dist\/\.bundled$/.test(path);

const materials = () => [
  ...listFiles('packages', isMaterial),
  ...listFiles('scripts/lib', isMaterial),
  ...['package.json', 'package-lock.json', 'node_modules/.package-lock.json'].filter((path) =>
    existsSync(join(root, path)),
  ),
];

const stamp = join(root, 'packages', 'embed', 'dist', '.bundled');
const state = () => `${hashOf(materials())} ${hashOf(listFiles('packages/embed/dist', isServed))}`;

/** Whether the served files are those that would be made again: nothing that goes into them has changed, nor have they. */
export const isBundled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === state();

export const rememberBundle = () => writeFileSync(stamp, state());
