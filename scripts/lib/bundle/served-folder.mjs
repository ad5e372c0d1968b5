import { join } from 'node:path';
import { root } from '../root.mjs';

/** Where everything that a page can load is built to. */
export const servedFolder = join(root, 'packages', 'embed', 'dist', 'files');

/** The same for districts that serve it by themselves. */
export const zipFile = (version) => join(servedFolder, '..', `kith-${version}.zip`);
