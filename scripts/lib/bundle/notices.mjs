import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const packageOf = /^(.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+))[\\/]/;

/** The packages from npm whose modules are among these, sorted, each with its folder. */
function bundledPackages(moduleIds) {
  const folders = new Map();
  // What a plugin makes up, which begins with a zero, is no package.
  for (const id of moduleIds.filter((one) => !one.startsWith('\0'))) {
    const [, folder, name] = packageOf.exec(id) ?? [];
    if (name && !name.startsWith('@kith')) folders.set(name.replace('\\', '/'), folder);
  }
  return [...folders].sort(([one], [other]) => one.localeCompare(other));
}

function describe([name, folder]) {
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} has no licence file, so it cannot be part of a served file.`);
  return { name, version, license, text: readFileSync(join(folder, file), 'utf8').trim() };
}

/** What is bundled, as a comment for the head of a file and as the text of NOTICES.txt. */
export function notices(moduleIds, version) {
  const packages = bundledPackages(moduleIds).map(describe);
  const byLicense = new Map();
  for (const { name, license } of packages) byLicense.set(license, [...(byLicense.get(license) ?? []), name]);
  const list = [...byLicense].map(([license, names]) => `${names.join(', ')} (${license})`).join('; ');
  const line = '-'.repeat(78);
  return {
    banner: `/*! Kith ${version} (MIT)${list && `, with ${list}; see NOTICES.txt`} */`,
    text: packages
      .map(({ name, version: its, license, text }) => `${name} ${its} (${license})\n\n${text}\n`)
      .join(`\n${line}\n\n`),
  };
}
