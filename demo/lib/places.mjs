import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const siteFolder = join(root, 'demo', 'site');
export const docsFolder = join(root, 'docs');
export const kithFolder = join(root, 'packages', 'embed', 'dist', 'files');
