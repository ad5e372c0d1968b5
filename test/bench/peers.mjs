import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/lib/root.mjs';
import { runCommand } from '../../scripts/lib/run-command.mjs';

/** Exact versions: they belong to the numbers. For the benchmark alone, so not in package.json. */
export const peerVersions = { 'survey-core': '2.5.38', 'survey-js-ui': '2.5.38' };

export const peerFolder = join(root, '.cache', 'bench');
export const peerFile = (path) => join(peerFolder, 'node_modules', ...path.split('/'));

function installedVersion(name) {
  const file = peerFile(`${name}/package.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : null;
}

const areInstalled = () =>
  Object.entries(peerVersions).every(([name, version]) => installedVersion(name) === version);

/** Resolves to whether the peers are there. Without a network they are not, and Kith is measured alone. */
export async function installPeers() {
  if (areInstalled()) return true;
  mkdirSync(peerFolder, { recursive: true });
  writeFileSync(join(peerFolder, 'package.json'), '{ "private": true }\n');
  const wanted = Object.entries(peerVersions).map((peer) => peer.join('@'));
  const options = [
    '--prefix',
    peerFolder,
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--fetch-retries=1',
  ];
  const isWindows = process.platform === 'win32';
  await runCommand('npm', ['install', ...options, ...wanted], { quiet: true, shell: isWindows });
  return areInstalled();
}
