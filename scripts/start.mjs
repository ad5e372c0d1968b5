import { spawn } from 'node:child_process';
import { build } from './lib/build.mjs';
import { ensureInstalled } from './lib/ensure-installed.mjs';

function hasScreen() {
  if (process.env.CI || process.argv.includes('--no-open')) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** A convenience: the address is printed in any case, so a failure is nobody's business. */
function openInBrowser(address) {
  if (!hasScreen()) return;
  const openers = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] };
  const [program, ...args] = openers[process.platform] ?? ['xdg-open'];
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  child.once('error', () => undefined);
  child.unref();
}

await ensureInstalled();
if (!(await build())) {
  console.error('The build failed; the messages stand above.');
  process.exit(1);
}
const { startDemo } = await import('../demo/server.mjs');
const { url } = await startDemo();
console.log(`\nThe demo runs at ${url} (Ctrl+C ends it).`);
openInBrowser(url);
