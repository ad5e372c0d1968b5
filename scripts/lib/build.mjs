import { join } from 'node:path';
import { root } from './root.mjs';
import { runNode } from './run-command.mjs';

/**
 * Type check and compile everything, then bundle the served files, unless they are what would come of it. Resolves to
 * whether both succeeded.
 */
export async function build() {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  if ((await runNode([compiler, '--build', root])) !== 0) return false;
  try {
    const { isBundled, rememberBundle } = await import('./bundle/bundled.mjs');
    if (isBundled()) {
      console.log('The served files are up to date.');
      return true;
    }
    const { writeServedFiles } = await import('./bundle/write-served-files.mjs');
    await writeServedFiles();
    rememberBundle();
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}
