import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { runCommand } from './run-command.mjs';

/** A file of a package that was installed apart: `folder`, then the package and the path in it. */
export const apartFile = (folder, path) => join(root, '.cache', folder, 'node_modules', ...path.split('/'));

function installedVersion(folder, name) {
  const file = apartFile(folder, `${name}/package.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : null;
}

/**
 * Installs packages, `{ name: version }`, into `.cache/<folder>` without running anything of theirs: programs of others
 * that one measurement or test needs, and that nobody else should have to install. Resolves to whether they are there;
 * without a network they may not be.
 */
export async function installApart(folder, versions) {
  const areInstalled = () =>
    Object.entries(versions).every(([name, version]) => installedVersion(folder, name) === version);
  if (areInstalled()) return true;
  const place = join(root, '.cache', folder);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'package.json'), '{ "private": true }\n');
  const wanted = Object.entries(versions).map((one) => one.join('@'));
  const options = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--fetch-retries=1'];
  const isWindows = process.platform === 'win32';
  await runCommand('npm', ['install', '--prefix', place, ...options, ...wanted], {
    quiet: true,
    shell: isWindows,
  });
  return areInstalled();
}
