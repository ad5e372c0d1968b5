import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compiledTests, pagelessTests } from './compiled-tests.mjs';
import { serveChromium } from '../../test/engines/playwright-driver.mjs';
import { counted } from './counted.mjs';
import { listFiles } from './list-files.mjs';
import { root } from './root.mjs';
import { runNode } from './run-command.mjs';
import { groupTests } from './test-groups.mjs';

const reporter = pathToFileURL(join(root, 'scripts', 'lib', 'quiet-reporter.mjs')).href;

/** Every suite takes a few minutes, on a busy machine a few more. One that stands still must not hold up the rest. */
const minutes = 20;

function runTestFiles(files, { env, concurrency } = {}) {
  if (files.length === 0) return { passed: 0, failed: 0 };
  const limit = concurrency ? [`--test-concurrency=${concurrency}`] : [];
  return counted((counts) =>
    runNode(['--test', `--test-reporter=${reporter}`, ...limit, ...files], {
      env: { ...env, KITH_COUNTS: counts },
      minutes,
    }),
  );
}

/** Many at once: hundreds of connections, twenty tabs. */
const isLoad = (path) => /(?:^|[./])load\.test\.m?js$/.test(path);
/** What takes half a minute and more, because a browser is started anew, a page waits or a process is killed. */
const isLong = (path) => /\.long\.test\.m?js$/.test(path);
/** What hosts make of a survey: WordPress and others, which have to be there. */
const isHost = (path) => /\.host\.test\.m?js$/.test(path);
const isLight = (path) => !isLoad(path) && !isLong(path);

/**
 * Tests that need no browser: beside the source of every package but those of tags, in test/adapters and test/node, and
 * those of test/slow with a few cases each.
 */
export function runNodeTests() {
  const grouped = (name, files) => groupTests(files.filter(isLight), join(root, '.cache', 'tests', name));
  return runTestFiles(
    [
      // First, for they take longest: last, one of them would run beside an idle core.
      ...grouped(
        'test',
        listFiles('test', (path) => /^test\/(adapters|node|slow)\/.*\.test\.mjs$/.test(path)),
      ),
      ...readdirSync(join(root, 'packages')).flatMap((name) => grouped(name, pagelessTests(name))),
    ],
    // By itself Node leaves one core free: of two, that is half of the machine.
    { concurrency: availableParallelism() },
  );
}

const apart = () => [
  ...compiledTests('packages/collector'),
  ...listFiles('test', (path) => /^test\/journeys\/.*\.test\.mjs$/.test(path)),
];

/** What happens when many come at once, each file with the machine to itself. */
export const runLoadTests = () =>
  runTestFiles(apart().filter(isLoad), { env: { ENGINE: 'chromium' }, concurrency: 1 });

/** The long ones, in Chromium. */
export const runLongTests = () =>
  runTestFiles(apart().filter(isLong), { env: { ENGINE: 'chromium' }, concurrency: 2 });

/** Responses through a bad network, by a delivery with a mistake in it: each mistake must be found. */
export const runSabotages = () => runTestFiles([join('test', 'faults', 'sabotage.test.mjs')]);

/**
 * Every test of the collector once more, each with a database of its own on a PostgreSQL, and those of the
 * server itself. `word` narrows to files with it in their path.
 */
export function runPostgresTests({ url, folder }, word = '') {
  const files = [
    ...compiledTests('packages/collector'),
    ...listFiles('test', (path) => /^test\/postgres\/.*\.test\.mjs$/.test(path)),
  ].filter((path) => path.includes(word));
  return runTestFiles(files, { env: { KITH_TEST_POSTGRES: url, KITH_TEST_POSTGRES_FOLDER: folder } });
}

/**
 * Tests of the elements and of every fixture, in the pages of the engines: with what takes the place of Lit in the
 * served files, or with Lit itself; the long ones `not`, `too` or `only`.
 */
export function runBrowserTests(engine, { hasLit = false, long = 'not' } = {}) {
  const runner = join(root, 'node_modules', '@web', 'test-runner', 'dist', 'bin.js');
  return counted((counts) =>
    runNode([runner], {
      env: {
        ENGINES: engine,
        KITH_COUNTS: counts,
        ...(hasLit && { LIT: 'whole' }),
        LONG: long,
      },
      minutes,
    }),
  );
}

/** Every policy with every way in, and the survey in pages that are not made for it; each file with the browser to itself. */
export const runPolicyTests = (engine) =>
  runTestFiles(
    listFiles('test', (path) => /^test\/(policies|pages)\/.*\.test\.mjs$/.test(path)),
    { env: { ENGINE: engine }, concurrency: 1 },
  );

/** Whole surveys, from a page to the collector's table, as a person goes through them; `isWhole` with the long ones. */
export async function runJourneys(engine, { isWhole = false } = {}) {
  const files = listFiles(
    'test',
    (path) =>
      /^test\/(engines|journeys|hosts)\/.*\.test\.mjs$/.test(path) &&
      !isHost(path) &&
      (isWhole || isLight(path)),
  );
  const served = engine === 'chromium' ? await serveChromium() : undefined;
  try {
    return await runTestFiles(files, { env: { ENGINE: engine, ...served?.env }, concurrency: 2 });
  } finally {
    await served?.close();
  }
}

/** A survey in a host of this name, in Chromium. Pictures of its pages go into the folder. */
export const runHostTests = (name, pictures) =>
  runTestFiles(
    listFiles('test', (path) => path.startsWith(`test/hosts/${name}/`) && isHost(path)),
    { env: { ENGINE: 'chromium', KITH_PICTURES: pictures }, concurrency: 1 },
  );
