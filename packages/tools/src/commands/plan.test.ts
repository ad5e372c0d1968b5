import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePlan } from '@kith/results';
import { inFolder, kith } from '../cli/testing/kith.js';

describe('kith plan', () => {
  it('refuses groups of too few, and names that there are not', async () => {
    for (const [word, ...typed] of [
      ['5 to 30', '--smallest', '3'],
      ['no context "schools"', '--contexts', 'schools'],
      ['not "id.race" by "school"', '--crossings', 'id.race:school'],
      ['is no crossing', '--crossings', 'id.race'],
    ] as const) {
      const { code, err } = await kith('plan', 'student-pulse-6-12', ...typed);
      assert.equal(code, 2);
      assert.ok(err.includes(word), err);
    }
    assert.equal((await kith('plan')).code, 2);
  });

  it('makes what a collector reads, with what belongs together and the words of every language', async () => {
    const beside = { words: { es: { groups: { school: { s07: 'Escuela del Lago' } } } } };
    await inFolder({ 'beside.json': beside }, async (path) => {
      const { code, out, err } = await kith(
        'plan',
        'student-pulse-6-12',
        ...['--contexts', 'school', '--crossings', 'id.race:school', '--with', path('beside.json')],
      );
      assert.equal(code, 0, err);
      const [plan, ...more] = (JSON.parse(out) as unknown[]).map(parsePlan);
      assert.ok(plan && more.length === 0);
      assert.deepEqual(plan.crossings, [['id.race', 'school']]);
      assert.ok(plan.constructs.length > 0);
      const race = plan.groupings.find(({ id }) => id === 'id.race');
      assert.deepEqual(race?.groups, Object.keys(plan.labels?.['en']?.groups['id.race'] ?? {}));
      assert.deepEqual(plan.labels?.['es']?.groups['school'], { s07: 'Escuela del Lago' });
      assert.equal(plan.labels['en']?.questions['bel.welcome']?.startsWith('How'), true);
    });
  });
});
