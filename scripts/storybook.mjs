import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './lib/build.mjs';
import { servedFolder } from './lib/bundle/served-folder.mjs';
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { root } from './lib/root.mjs';
import { runNode } from './lib/run-command.mjs';
import { writeManifest } from './lib/write-manifest.mjs';

await ensureInstalled();
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
// Started by its file: killed through npx, it would leave its server behind.
const storybook = join(root, 'node_modules', 'storybook', 'dist', 'bin', 'dispatcher.js');

/** Stories show what is compiled, and of the served files what the last build made of it. */
const compile = async () =>
  existsSync(servedFolder) ? (await runNode([compiler, '--build', root])) === 0 : build();

// Their docs come from the manifest.
const isReady = (await compile()) && (await writeManifest());
if (!isReady) {
  console.error('The stories cannot be shown; the messages stand above.');
  process.exit(1);
}
process.exit(
  await runNode([storybook, ...process.argv.slice(2), '--disable-telemetry'], {
    env: { STORYBOOK_DISABLE_TELEMETRY: '1' },
  }),
);
