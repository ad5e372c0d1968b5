import { join } from 'node:path';
import { root } from './root.mjs';
import { runNode } from './run-command.mjs';

/** Type check and compile everything, then bundle the served files. Resolves to whether both succeeded. */
export async function build() {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  if ((await runNode([compiler, '--build', root])) !== 0) return false;
  try {
    const { writeServedFiles } = await import('./bundle/write-served-files.mjs');
    await writeServedFiles();
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}
