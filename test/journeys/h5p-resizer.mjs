import { readFileSync } from 'node:fs';
import { apartFile, installApart } from '../../scripts/lib/install-apart.mjs';

/** H5P's own command, by its makers: it brings the script that pages with H5P have. Not in package.json for its size. */
const command = { h5p: '0.11.0' };

/** The text of the script. Throws where it cannot be had. */
export async function h5pResizer() {
  if (await installApart('h5p', command))
    return readFileSync(apartFile('h5p', 'h5p/lib/assets/h5p-core/library/js/h5p-resizer.js'), 'utf8');
  throw new Error('npm did not bring h5p@0.11.0, in which H5P’s resizer is.');
}
