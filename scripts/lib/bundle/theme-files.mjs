import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../root.mjs';

const folder = join(root, 'packages', 'embed', 'src', 'themes');

/** What the themes are called, as a page names them. */
export const themeNames = () => readdirSync(folder).map((file) => basename(file, '.css'));

/** Each theme by the name of its served file. As it is written: a district reads it before it links or copies it. */
export const themeFiles = () =>
  Object.fromEntries(
    themeNames().map((name) => [`kith-theme-${name}.css`, readFileSync(join(folder, `${name}.css`), 'utf8')]),
  );
