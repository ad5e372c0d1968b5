// Measures Kith side by side with a hand-written form and with SurveyJS, and writes docs/benchmarks.md.
// `--rounds=n` (default 5); `--dry-run` prints the results instead of writing them.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './lib/build.mjs';
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { root } from './lib/root.mjs';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, 'dry-run': { type: 'boolean', default: false } },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error(`--rounds=${values.rounds} is not a number of rounds.`);
  process.exit(1);
}

await ensureInstalled();
if (!(await build())) {
  console.error('The build failed; the messages stand above.');
  process.exit(1);
}
const { installPeers, peerVersions } = await import('../test/bench/peers.mjs');
const { measureEngines } = await import('../test/bench/engine.mjs');
const { measurePages } = await import('../test/bench/browser.mjs');
const { putBetweenMarkers } = await import('../test/bench/format.mjs');
const { report } = await import('../test/bench/report.mjs');
const { checkBaseline, hashOf, readBaseline } = await import('../test/bench/baseline.mjs');

function commit() {
  try {
    const git = (...args) => execFileSync('git', args, { cwd: root }).toString().trim();
    return git('rev-parse', '--short=12', 'HEAD') + (git('status', '--porcelain', '-uno') ? ', changed' : '');
  } catch {
    return 'unknown: there is no git here';
  }
}

const begin = Date.now();
const say = (text) =>
  console.log(`${String(Math.round((Date.now() - begin) / 1000)).padStart(4)} s  ${text}`);

console.log(`Baseline page: SHA-256 ${hashOf(checkBaseline(readBaseline()))}`);
const withPeers = await installPeers();
if (!withPeers) console.log('The peers could not be installed: Kith is measured against the baseline alone.');
// Rounds that would make the command take longer than eight minutes are left out, and the results say so.
const isLateAfter = (seconds) => () => Date.now() - begin > seconds * 1000;
const engine = await measureEngines({ rounds, withPeers, say, isLate: isLateAfter(150) });
const pages = await measurePages({ rounds, withPeers, say, isLate: isLateAfter(390) });
const { version } = pages;
const cores = cpus();
const facts = [
  `${new Date().toISOString().slice(0, 10)}, commit ${commit()}, medians of ${engine.rounds} rounds in Node and ${pages.rounds} in the browser`,
  `${cores.length} cores, ${cores[0]?.model.trim()}; Node ${process.versions.node}, Chromium ${version}`,
  ...(withPeers
    ? [
        Object.entries(peerVersions)
          .map((peer) => peer.join(' '))
          .join(', '),
      ]
    : []),
];
const results = report({ engines: engine.taken, pages: pages.taken, withPeers, facts });
if (values['dry-run']) console.log(results);
else {
  const page = join(root, 'docs', 'benchmarks.md');
  writeFileSync(page, putBetweenMarkers(readFileSync(page, 'utf8'), results));
  say(`written to ${page}`);
}
