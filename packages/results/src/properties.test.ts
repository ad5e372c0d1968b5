import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { everyProtection, type Protections } from './protect/protections.js';
import type { Release } from './release/contract.js';
import { parseResults } from './publish/parse-results.js';
import { withoutNames } from './release/names.js';
import { release, releaseWith } from './release/release.js';
import type { WaveTally } from './tally/tally.js';
import { attackWaves } from './testing/attack-waves.js';
import { attack, type Find } from './testing/attacker.js';
import { districtOf, type District } from './testing/district.js';

/** How many random districts are attacked; `npm run test:slow` asks for many more. */
const cases = Number(process.env['KITH_CASES'] ?? 60);
const firstSeed = Number(process.env['KITH_SEED'] ?? 1) * 1_000_003;

/**
 * Each wave for itself, and what the others add. `fresh`: the waves that are told for the first time. The attacker
 * knows which sign stands for which group.
 */
function findsIn(district: District, release: Release, fresh: readonly string[], earlier?: Release): Find[] {
  const { plan } = district;
  const tallies = withoutNames(plan, district.tallies, earlier);
  const isFresh = ({ wave }: { readonly wave: string }) => fresh.includes(wave);
  const single = release.waves.filter(isFresh).flatMap((wave) => {
    const tally = tallies.find((each) => each.wave === wave.wave);
    assert.ok(tally);
    return [wave.respondents, ...wave.measures].flatMap((measure) => {
      const own = measure === wave.respondents ? tally.respondents : tally.measures.get(measure.id);
      return own ? attack(measure, own, plan.smallest) : [];
    });
  });
  return [...single, ...attackWaves(release.waves, tallies).filter(isFresh)];
}

type Attack = (district: District, on: Protections) => Find[];

const namesOf = (tallies: readonly WaveTally[]) => tallies.map(({ wave }) => wave);

const together: Attack = (district, on) =>
  findsIn(district, releaseWith(district.plan, district.tallies, {}, on), namesOf(district.tallies));

/** Wave by wave: the second is released when the first has long been read, so its numbers can only become fewer. */
const oneByOne: Attack = (district, on) => {
  const finds: Find[] = [];
  let earlier: Release | undefined;
  for (const tally of district.tallies) {
    const before: Release | undefined = earlier;
    earlier = releaseWith(district.plan, [tally], before ? { earlier: before } : {}, on);
    finds.push(...findsIn({ ...district, tallies: [tally] }, earlier, [tally.wave], before));
  }
  return finds;
};

function attackAll(
  attackOne: Attack,
  on: Protections,
  count: number,
): { seed: number; finds: Find[] } | undefined {
  for (let index = 0; index < count; index += 1) {
    const seed = firstSeed + index;
    const finds = attackOne(districtOf(seed), on);
    if (finds.length > 0) return { seed, finds };
  }
  return undefined;
}

describe('an attacker who has the results of a random district', () => {
  for (const [name, attackOne] of [
    ['released at once', together],
    ['released wave by wave', oneByOne],
  ] as const)
    test(`finds nothing that is hidden where all waves are ${name}`, () => {
      process.send?.({ property: name });
      assert.deepEqual(attackAll(attackOne, everyProtection, cases), undefined);
    });

  /** The audit is a second line behind these two: it would find most of what they let through. */
  const behind = ['margins', 'bandSums'];

  for (const name of Object.keys(everyProtection).filter((each) => each !== 'audit'))
    test(`finds something without the protection "${name}"`, () => {
      process.send?.({ property: name });
      const audit = !behind.includes(name);
      const found = attackAll(together, { ...everyProtection, audit, [name]: false }, 2000);
      assert.ok(found, 'the attacker must win');
    });

  test('finds something without the audit, in one district of twenty thousand', () => {
    const rare = districtOf(24_002_959);
    assert.deepEqual(together(rare, everyProtection), []);
    assert.ok(together(rare, { ...everyProtection, audit: false }).length > 0);
  });
});

describe('the results of a random district', () => {
  test('are taken by the page that shows them, whatever had to be hidden', () => {
    for (let index = 0; index < Math.min(cases, 500); index += 1) {
      const { plan, tallies } = districtOf(firstSeed + index);
      const released = release(plan, tallies);
      assert.equal(parseResults(JSON.parse(JSON.stringify(released))).instrument, plan.instrument);
    }
  });
});
