import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { runNode } from './run-command.mjs';

const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const compile = async (...projects) => (await runNode([compiler, '--build', ...projects])) === 0;

/** The projects that are shipped: tests and stories stand on them, and nothing stands on those. */
const shipped = () =>
  JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'))
    .references.map(({ path }) => path)
    .filter((path) => !/^(test|stories)$|test\.json$/.test(path))
    .map((path) => join(root, path));

/** Bundles the served files, unless they are what would come of it. Gives what is to be done once all else is built. */
async function bundle() {
  const { isBundled, rememberBundle } = await import('./bundle/bundled.mjs');
  if (isBundled()) {
    console.log('The served files are up to date.');
    return () => undefined;
  }
  const { writeServedFiles } = await import('./bundle/write-served-files.mjs');
  await writeServedFiles();
  return rememberBundle;
}

/**
 * Type check and compile everything; what is served is bundled while the tests are compiled. Resolves to whether all
 * succeeded.
 */
export async function build() {
  if (!(await compile(...shipped()))) return false;
  try {
    const [remember, isCompiled] = await Promise.all([bundle(), compile(root)]);
    if (isCompiled) remember();
    return isCompiled;
  } catch (error) {
    console.error(error);
    return false;
  }
}
