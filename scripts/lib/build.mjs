import { join } from 'node:path';
import { root } from './root.mjs';
import { runNode } from './run-command.mjs';

const bin = (...parts) => join(root, 'node_modules', ...parts);

/** Type check and compile everything, then bundle the served files. Resolves to whether both succeeded. */
export async function build() {
  const compiled = await runNode([bin('typescript', 'bin', 'tsc'), '--build', root]);
  if (compiled !== 0) return false;
  return (
    (await runNode([bin('rollup', 'dist', 'bin', 'rollup'), '--config', 'rollup.config.mjs', '--silent'])) ===
    0
  );
}
