import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { runCommand, runNode } from './run-command.mjs';

const lockFile = join(root, 'package-lock.json');
const modules = join(root, 'node_modules');
/** Holds the hash of the lock file that was installed from. */
const stamp = join(modules, '.installed-from');

const lockHash = () => createHash('sha256').update(readFileSync(lockFile)).digest('hex');

function isInstalled() {
  const npmRecord = join(modules, '.package-lock.json');
  if (!existsSync(npmRecord)) return false;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()) return true;
  return statSync(npmRecord).mtimeMs >= statSync(lockFile).mtimeMs;
}

function npm(...args) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) return runNode([cli, ...args]);
  return runCommand('npm', args, { shell: process.platform === 'win32' });
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 11)) return;
  console.error(`Kith needs Node 20.11 or newer; this is ${process.version}. See https://nodejs.org/`);
  process.exit(1);
}

/**
 * Installs what package-lock.json names where it is not installed yet; quick where it is. Uses only what Node
 * brings along. Ends the process with npm's own message where npm fails.
 */
export async function ensureInstalled() {
  requireNode();
  if (isInstalled()) return;
  console.log('Installing dependencies (about half a minute) …');
  // `npm ci` begins by removing what is there, which would break whatever runs at this moment.
  const code = existsSync(modules) ? await npm('install') : (await npm('ci')) && (await npm('install'));
  if (code !== 0) {
    console.error('npm could not install the dependencies; its own message stands above.');
    process.exit(1);
  }
  writeFileSync(stamp, lockHash());
}
