import assert from 'node:assert/strict';
import { describe } from 'node:test';
import fc from 'fast-check';
import { evaluate, type Condition, type ConditionSource, type Truth } from '../index.js';
import { holdsFor, isFoundIn } from '../testing/holds.test.js';

/** Kleene's logic as numbers: `all` is the least, `any` the greatest, `not` the rest to 1. */
const asNumber = (truth: Truth): number => (truth === 'unknown' ? 0.5 : Number(truth));

const answers: Readonly<Record<string, number>> = { three: 3 };

const source: ConditionSource = {
  state: (id) => (id in answers ? 'answered' : 'skipped'),
  value: (id) => answers[id] ?? null,
  computed: () => null,
  context: { role: 'a' },
};

/** Conditions that stand alone, with their truth. */
const leaves: readonly (readonly [Condition, Truth])[] = [
  [{ item: 'three', equals: 3 }, true],
  [{ item: 'three', atLeast: 2 }, true],
  [{ item: 'three', atMost: 2 }, false],
  [{ item: 'three', in: [1, 2] }, false],
  [{ item: 'blank', equals: 3 }, 'unknown'],
  [{ item: 'three', atLeast: { item: 'blank' } }, 'unknown'],
  [{ item: 'three', equals: { item: 'three' } }, true],
  [{ computed: 'none', atLeast: 1 }, 'unknown'],
  [{ context: 'role', equals: 'a' }, true],
  [{ context: 'focus', equals: 'a' }, 'unknown'],
  [{ item: 'blank', is: 'skipped' }, true],
  [{ item: 'three', is: 'skipped' }, false],
];

interface Known {
  readonly condition: Condition;
  readonly number: number;
}

const leaf = fc
  .constantFrom(...leaves)
  .map(([condition, truth]): Known => ({ condition, number: asNumber(truth) }));

const { tree } = fc.letrec<{ tree: Known }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    leaf,
    tie('tree').map(({ condition, number }): Known => ({
      condition: { not: condition },
      number: 1 - number,
    })),
    list(tie).map((parts): Known => ({
      condition: { all: parts.map(({ condition }) => condition) },
      number: Math.min(...parts.map(({ number }) => number)),
    })),
    list(tie).map((parts): Known => ({
      condition: { any: parts.map(({ condition }) => condition) },
      number: Math.max(...parts.map(({ number }) => number)),
    })),
  ),
}));

function list(tie: (name: 'tree') => fc.Arbitrary<Known>): fc.Arbitrary<Known[]> {
  return fc.array(tie('tree'), { minLength: 1, maxLength: 4 });
}

type Evaluate = typeof evaluate;

const followsTheTables = (how: Evaluate) =>
  fc.property(tree, ({ condition, number }) => assert.equal(asNumber(how(condition, source)), number));

const obeysDeMorgan = (how: Evaluate) =>
  fc.property(tree, tree, ({ condition: a }, { condition: b }) => {
    const left = how({ not: { all: [a, b] } }, source);
    assert.equal(left, how({ any: [{ not: a }, { not: b }] }, source));
    assert.equal(how({ not: { not: a } }, source), how(a, source));
    assert.equal(how({ all: [a, b] }, source), how({ all: [b, a] }, source));
  });

/** Takes what is unknown for false at the leaves. */
const twoValued: Evaluate = (condition, given) => {
  if ('not' in condition) return twoValued(condition.not, given) === false;
  return evaluate(condition, given) === true;
};

describe('three-valued logic', () => {
  holdsFor('follows Kleene’s tables at any depth', followsTheTables(evaluate));
  holdsFor('turns "all" into "any" under "not", and back', obeysDeMorgan(evaluate));
  isFoundIn('is missed where what is unknown counts as false', followsTheTables(twoValued));
});
