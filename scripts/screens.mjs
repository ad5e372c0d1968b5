// Makes docs/screens/*.png from the demo, with a real Chromium. `npm run screens`; look at every picture afterwards
// and say in docs/screens/README.md what is weakest in it. `npm run screens -- k-2 dark` makes those of the walks whose
// pictures have one of these words in their names, and leaves the others as they are.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './lib/build.mjs';
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { root } from './lib/root.mjs';

await ensureInstalled();
if (!(await build())) {
  console.error('The build failed; the messages stand above.');
  process.exit(1);
}
const { openWalker } = await import('./lib/screens/walker.mjs');
const { nameOf, walks } = await import('./lib/screens/walks.mjs');
const { startDemo } = await import('../demo/server.mjs');

const folder = join(root, 'docs', 'screens');
const dataDir = mkdtempSync(join(tmpdir(), 'kith-screens-'));
mkdirSync(folder, { recursive: true });
const demo = await startDemo({ port: 0, dataDir });
const { walk, close } = await openWalker(demo.url);
const words = process.argv.slice(2);
const isWanted = (plan) =>
  words.length === 0 ||
  plan.screens.some((screen) => words.some((word) => nameOf(plan, screen).includes(word)));
let total = 0;
try {
  for (const plan of walks.filter(isWanted)) {
    for await (const { name, png } of walk(plan)) {
      const file = `${name}.png`;
      writeFileSync(join(folder, file), png);
      total += png.length;
      console.log(`${file}  ${Math.ceil(png.length / 1024)} KB`);
    }
  }
} finally {
  await close();
  await demo.close();
  rmSync(dataDir, { recursive: true, force: true });
}
console.log(`${Math.ceil(total / 1024)} KB in all`);
