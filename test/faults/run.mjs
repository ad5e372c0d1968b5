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

/**
 * Adds up rounds until `count` responses were accepted or the time is over. Gives the sum of everything; `afterRound`
 * gets it as far as it is, so that a run that is broken off has not been for nothing.
 */
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
  afterRound = () => undefined,
}) {
  const begun = Date.now();
  const counts = createCounts();
  const total = Object.fromEntries(sums.map((name) => [name, 0]));
  const failures = [];
  const seeds = [];
  const passed = () => (Date.now() - begun) / 60_000;
  const isLate = () => passed() >= minutes;
  const sum = () => ({
    seeds: [...seeds],
    minutes: Number(passed().toFixed(1)),
    total,
    counts: Object.fromEntries(counts.named),
    cuts: Object.fromEntries(counts.cuts),
    notes: counts.notes,
    failures,
  });
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
    await afterRound(sum());
  }
  return sum();
}

function progress({ accepted, count, passed, counts }) {
  const left = Math.max(0, count - accepted);
  const rest = accepted > 0 ? `, about ${((passed / accepted) * left).toFixed(1)} min to go` : '';
  const kills = counts.named.get('kills') ?? 0;
  return `${accepted} of ${count} accepted, ${kills} kills, ${passed.toFixed(1)} min${rest}`;
}
