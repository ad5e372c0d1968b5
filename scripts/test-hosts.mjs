// The survey in hosts for real: in the pages that they make of what the recipes say.
import { ensureInstalled } from './lib/ensure-installed.mjs';

await ensureInstalled();
const { mkdtempSync, readFileSync } = await import('node:fs');
const { tmpdir } = await import('node:os');
const { join } = await import('node:path');
const { keepRun, lastRun } = await import('../test/hosts/last-run.mjs');
const { findWordPress, madeOf, noWordPressMessage } =
  await import('../test/hosts/wordpress/find-wordpress.mjs');
const { requireChromium } = await import('./lib/find-browser.mjs');
const { circumstances } = await import('./lib/kept-run.mjs');
const { canInstall, installWordPress } = await import('./lib/hosts/install-wordpress.mjs');
const { root } = await import('./lib/root.mjs');
const { runHostTests } = await import('./lib/run-tests.mjs');
const { createSteps } = await import('./lib/steps.mjs');

/** `--keep` writes the run down, `--last` prints the one that was; `npm run test:hosts -- tinymce` tries that host alone. */
const args = process.argv.slice(2);
const keeps = args.includes('--keep');
const chosen = args.filter((argument) => !argument.startsWith('-'));
const { step, buildFirst, skip, printTable, close } = createSteps();

if (args.includes('--last')) {
  console.log(lastRun());
  process.exit(0);
}

/** By name, which is also the name of its folder in test/hosts: what it is called, and what it is made of. */
const hosts = {
  wordpress: { title: 'WordPress', find: findOrInstallWordPress },
  tinymce: {
    title: 'TinyMCE, as it comes and as Moodle sets it up',
    find: () => ({ madeOf: `TinyMCE ${versionOf('tinymce')}` }),
  },
  moodle: {
    title: 'Moodle, texts that it cleans',
    find: () => ({ madeOf: 'a simulator, after what its filter was measured to do' }),
  },
  canvas: { title: 'Canvas', find: () => ({ madeOf: 'a simulator, after what its makers publish' }) },
};
const strange = chosen.filter((name) => !(name in hosts));
if (strange.length > 0) {
  console.error(`There are ${Object.keys(hosts).join(', ')}, not ${strange.join(', ')}.`);
  process.exit(1);
}

function versionOf(name) {
  return JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version;
}

/** WordPress as it is here; as root on Debian it is installed where it is not. */
async function findOrInstallWordPress() {
  if (findWordPress() === null && canInstall()) {
    console.log('\nInstalling WordPress from Debian (a few minutes) …');
    await installWordPress();
  }
  const found = findWordPress();
  return found ? { madeOf: madeOf(found) } : { reason: 'WordPress is not installed here' };
}

const now = await circumstances();
const pictures = mkdtempSync(join(tmpdir(), 'kith-hosts-'));
const kept = [];

async function tryHost(name) {
  const { title, find } = hosts[name];
  const { madeOf: made = '', reason } = await find();
  // On a person's machine a host may be missing; where changes are guarded it may not.
  if (reason && process.env.CI) {
    console.error(noWordPressMessage);
    return step(`${title} is installed`, () => ({ passed: 0, failed: 1 }));
  }
  if (reason) {
    console.log(noWordPressMessage);
    kept.push({ name: title, madeOf: made, reason });
    return skip(title, reason);
  }
  return step(`${title}: ${made}`, async () => {
    const counts = await runHostTests(name, pictures);
    kept.push({ name: title, madeOf: made, ...counts });
    return counts;
  });
}

await requireChromium();
const built = await buildFirst();
if (built) {
  for (const name of chosen.length > 0 ? chosen : Object.keys(hosts)) await tryHost(name);
  if (keeps && chosen.length === 0) await keepRun({ ...now, hosts: kept });
  console.log(`\nPictures of the pages, as visitors see them: ${pictures}`);
}
printTable();
process.exit(close() ? 0 : 1);
