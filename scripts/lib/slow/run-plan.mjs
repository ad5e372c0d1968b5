import { runChunk } from './run-chunk.mjs';

const secondsSince = (begun) => Math.round((Date.now() - begun) / 1000);

/** Tries everything in a plan, chunk by chunk; `say` hears of each. Resolves to one result for each file. */
export async function runPlan(plan, { seed, seconds, say }) {
  const results = [];
  for (const entry of plan) results.push(await runFile(entry, { seed, seconds, say }));
  return results;
}

async function runFile({ file, cases, chunk }, { seed, seconds, say }) {
  const begun = Date.now();
  const names = new Set();
  const failures = [];
  let done = 0;
  for (let index = 0; done < cases; index++) {
    const now = Math.min(chunk, cases - done);
    const outcome = await runChunk(file, { cases: now, seed: seed + index, seconds });
    outcome.properties.forEach((name) => names.add(name));
    done += now;
    if (outcome.failed) failures.push({ seed: seed + index, cases: now, ...told(outcome) });
    say(`${file}: ${done} of ${cases} cases, ${failures.length} failed, ${secondsSince(begun)} s`);
    if (outcome.failed) say(outcome.printed);
    // What fails or hangs once does so again; the rest of the plan is worth more.
    if (failures.length === 3) break;
  }
  return { file, properties: names.size, cases: done, seconds: secondsSince(begun), failures };
}

function told({ hung, properties }) {
  return hung ? { hungIn: properties.at(-1) ?? 'the first lines of the file' } : { hungIn: null };
}
