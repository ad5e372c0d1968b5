import { join } from 'node:path';
import { root } from './root.mjs';
import { runNode } from './run-command.mjs';

const analyzer = join(root, 'node_modules', '@custom-elements-manifest', 'analyzer', 'cem.js');

/** Writes custom-elements.json from what the elements' sources say of themselves. Resolves to whether it could. */
export const writeManifest = async () =>
  (await runNode([analyzer, 'analyze', '--quiet', '--config', '.storybook/manifest.config.mjs'])) === 0;
