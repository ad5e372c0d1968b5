import { build } from './lib/build.mjs';
import { ensureInstalled } from './lib/ensure-installed.mjs';

await ensureInstalled();
if (!(await build())) {
  console.error('The build failed; the messages stand above.');
  process.exit(1);
}
