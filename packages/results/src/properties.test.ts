import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { everyProtection, type Protections } from './protect/protections.js';
import type { Release } from './release/contract.js';
import { releaseWith } from './release/release.js';
import { attackWaves } from './testing/attack-waves.js';
import { attack, type Find } from './testing/attacker.js';
import { districtOf, type District } from './testing/district.js';

/** How many random districts are attacked; `npm run test:slow` asks for many more. */
const cases = Number(process.env['KITH_CASES'] ?? 300);
const firstSeed = Number(process.env['KITH_SEED'] ?? 1) * 1_000_003;

function findsIn({ plan, tallies }: District, release: Release): Find[] {
  const single = release.waves.flatMap((wave) => {
    const tally = tallies.find((each) => each.wave === wave.wave);
    assert.ok(tally);
    return [wave.respondents, ...wave.measures].flatMap((measure) => {
      const own = measure === wave.respondents ? tally.respondents : tally.measures.get(measure.id);
      return own ? attack(measure, own, plan.smallest) : [];
    });
  });
  return [...single, ...attackWaves(release.waves, tallies)];
}

const together = (district: District, on: Protections) => releaseWith(district.plan, district.tallies, {}, on);

/** Wave by wave: the second is released when the first has long been read. */
const oneByOne = (district: District, on: Protections): Release => {
  const [first, ...others] = district.tallies;
  assert.ok(first);
  const start = releaseWith(district.plan, [first], {}, on);
  return others.reduce((earlier, tally) => releaseWith(district.plan, [tally], { earlier }, on), start);
};

function attackAll(make: typeof together, on: Protections, count: number): { seed: number; finds: Find[] } | undefined {
  for (let index = 0; index < count; index += 1) {
    const seed = firstSeed + index;
    const district = districtOf(seed);
    const finds = findsIn(district, make(district, on));
    if (finds.length > 0) return { seed, finds };
  }
  return undefined;
}

describe('an attacker who has the results of a random district', () => {
  for (const [name, make] of [
    ['released at once', together],
    ['released wave by wave', oneByOne],
  ] as const)
    test(`finds nothing that is hidden where all waves are ${name}`, () => {
      process.send?.({ property: name });
      assert.deepEqual(attackAll(make, everyProtection, cases), undefined);
    });

  for (const name of Object.keys(everyProtection))
    test(`finds something without the protection "${name}"`, () => {
      process.send?.({ property: name });
      const found = attackAll(together, { ...everyProtection, [name]: false }, 2000);
      assert.ok(found, 'the attacker must win');
    });
});
