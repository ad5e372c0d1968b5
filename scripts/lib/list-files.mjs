import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from './root.mjs';

/**
 * The files below a folder of the checkout whose path (with `/`, from the checkout) passes; sorted.
 * Folders of installed packages are left out.
 */
export function listFiles(folder, passes) {
  const start = join(root, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      relative(root, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
    .filter((path) => !path.includes('node_modules/') && passes(path))
    .sort();
}
