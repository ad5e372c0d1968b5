import { createCounts } from './counts.mjs';
import { runRound } from './round.mjs';

/** A round has its own devices and database, so that neither grows beyond what is real. */
const roundSize = 1000;

const sums = [
  'finished',
  'accepted',
  'memoryOnly',
  'memoryOnlyStored',
  'notAcceptedStored',
  'refused',
  'strange',
  'rows',
];

/** What is kept of a response that was lost or doubled: enough to find out why. */
const failure = (what, seed) => (entry) => ({ what, seed, ...entry });

/** Adds up rounds until `count` responses were accepted or the time is over. Gives the sum of everything. */
export async function runFaults({
  seed,
  count,
  devices,
  minutes = Infinity,
  mix,
  weather,
  changed,
  patience,
  say,
}) {
  const begun = Date.now();
  const counts = createCounts();
  const total = Object.fromEntries(sums.map((name) => [name, 0]));
  const failures = [];
  const seeds = [];
  const passed = () => (Date.now() - begun) / 60_000;
  const isLate = () => passed() >= minutes;
  while (total.accepted < count && !isLate()) {
    const roundSeed = seed + seeds.length;
    seeds.push(roundSeed);
    const verdict = await runRound({
      seed: roundSeed,
      count: Math.min(roundSize, count - total.accepted),
      devices,
      mix,
      weather,
      changed,
      counts,
      isLate,
      patience,
      say: ({ accepted }) =>
        say(progress({ accepted: total.accepted + accepted, count, passed: passed(), counts })),
    });
    for (const name of sums) total[name] += verdict[name];
    failures.push(...verdict.lost.map(failure('lost', roundSeed)));
    failures.push(...verdict.doubled.map(failure('doubled', roundSeed)));
    say(`round with seed ${roundSeed}: ${verdict.lost.length} lost, ${verdict.doubled.length} doubled`);
  }
  return {
    seeds,
    minutes: Number(passed().toFixed(1)),
    total,
    counts: Object.fromEntries(counts.named),
    cuts: Object.fromEntries(counts.cuts),
    notes: counts.notes,
    failures,
  };
}

function progress({ accepted, count, passed, counts }) {
  const rest =
    accepted > 0 ? `, about ${((passed / accepted) * (count - accepted)).toFixed(1)} min to go` : '';
  const kills = counts.named.get('kills') ?? 0;
  return `${accepted} of ${count} accepted, ${kills} kills, ${passed.toFixed(1)} min${rest}`;
}

/** Two runs as one: the same numbers, added. */
export function addRuns(a, b) {
  const keys = (name) => [...new Set([...Object.keys(a[name]), ...Object.keys(b[name])])];
  const added = (name) =>
    Object.fromEntries(keys(name).map((key) => [key, (a[name][key] ?? 0) + (b[name][key] ?? 0)]));
  const none = Array(10).fill(0);
  const cuts = keys('cuts').map((key) => [
    key,
    none.map((_, index) => (a.cuts[key] ?? none)[index] + (b.cuts[key] ?? none)[index]),
  ]);
  return {
    seeds: [...a.seeds, ...b.seeds],
    minutes: Number((a.minutes + b.minutes).toFixed(1)),
    total: added('total'),
    counts: added('counts'),
    cuts: Object.fromEntries(cuts),
    notes: [...a.notes, ...b.notes],
    failures: [...a.failures, ...b.failures],
  };
}
