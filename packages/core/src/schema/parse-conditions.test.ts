import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Condition } from '../index.js';
import { how, lines, mistakesIn, page, scale, shortText, surveyOf } from '../sample-definitions.test.js';
import { explainCondition } from './explain-condition.js';
import { conditionSchema } from './index.js';

/** The mistakes of a condition that comes after a scale, a choice, several choices and a text. */
function askingFor(showIf: unknown): string[] {
  const last = { ...scale('last'), showIf: showIf as Condition };
  const first = scale('safe', { outside: ['declined'] });
  return mistakesIn(surveyOf([page('p', first, how, lines, shortText('note'), last)])).map((each) =>
    each.replace('pages[0].items[4].showIf', '…'),
  );
}

describe('conditions', () => {
  test('that are sound pass', () => {
    const sound: Condition[] = [
      { item: 'safe', in: [1, 2] },
      { item: 'safe', is: 'declined' },
      { item: 'how', equals: 'bus' },
      {
        all: [
          { item: 'lines', includes: 'red' },
          { item: 'lines', countAtLeast: 2 },
        ],
      },
      {
        not: {
          any: [
            { item: 'note', is: 'answered' },
            { context: 'role', in: ['parent'] },
          ],
        },
      },
    ];
    for (const condition of sound) assert.deepEqual(askingFor(condition), []);
  });

  test('on an item that is not there offer the nearest', () => {
    assert.deepEqual(askingFor({ item: 'saef', atMost: 2 }), [
      '….item: There is no item "saef". Did you mean "safe"?',
    ]);
  });

  test('on the item itself, a later one, or one of the page they show', () => {
    const late = surveyOf([
      page('p', scale('a', { showIf: { item: 'b', is: 'answered' } }), scale('b')),
      { ...page('q', scale('c')), showIf: { not: { item: 'c', is: 'answered' } } },
    ]);
    assert.deepEqual(
      mistakesIn(late).map((each) => each.split(': ')[0]),
      ['pages[0].items[0].showIf.item', 'pages[1].showIf.not.item'],
    );
    assert.match(askingFor({ item: 'last', atMost: 2 }).join(), /"last" is not earlier/);
  });

  test('that ask something the item cannot answer', () => {
    assert.deepEqual(
      [
        askingFor({ item: 'how', atMost: 2 }),
        askingFor({ item: 'safe', includes: 'red' }),
        askingFor({ item: 'lines', equals: 'red' }),
        askingFor({ item: 'note', equals: 'red' }),
      ].map((found) => found.join().replace(/; possible.*/, '')),
      [
        '….atMost: "atMost" cannot be asked of "how" (single-choice)',
        '….includes: "includes" cannot be asked of "safe" (scale)',
        '….equals: "equals" cannot be asked of "lines" (multiple-choice)',
        '….equals: "equals" cannot be asked of "note" (short-text)',
      ],
    );
  });

  test('with a point, an option, a count or a state that the item does not have', () => {
    assert.deepEqual(askingFor({ item: 'safe', in: [1, 6] }), [
      '….in[1]: "safe" has no 6: expected a whole number from 1 to 5.',
    ]);
    assert.deepEqual(askingFor({ item: 'how', equals: 'buss' }), [
      '….equals: "how" has no "buss": expected one of foot, bus, else. Did you mean "bus"?',
    ]);
    assert.deepEqual(askingFor({ item: 'lines', countAtLeast: 9 }), [
      '….countAtLeast: Expected 1 to 4, but found 9.',
    ]);
    assert.deepEqual(askingFor({ item: 'safe', is: 'not-sure' }), [
      '….is: "safe" does not offer "not-sure" in its "outside".',
    ]);
  });

  test('that compare with a state are shown how to ask about it', () => {
    assert.deepEqual(askingFor({ item: 'safe', equals: 'declined' }), [
      '….equals: "declined" is a state: ask {"item":"safe","is":"declined"}.',
    ]);
  });

  test('on context that no page can hand over', () => {
    assert.match(
      askingFor({ context: 'shool', equals: 's' }).join(),
      /no context "shool".*Did you mean "school"\?/,
    );
  });

  test('of a wrong form are explained part by part', () => {
    const wrong = {
      all: [{ itme: 'safe', atMost: 2 }, { item: 'safe' }, { any: [] }, 7, { item: 5, is: 'answerd' }],
    };
    assert.deepEqual(askingFor(wrong), [
      '….all[0]: A condition names an "item", a "computed" value or a "context", or joins others by "all", "any" or "not". Did you mean "item"?',
      '….all[1]: Expected one of equals, in, atLeast, atMost, includes, excludes, countAtLeast, is, but found none.',
      '….all[2].any: Expected a list of conditions, but found an empty list.',
      '….all[3]: Expected a condition such as {"item":"voice.1","atMost":2}, but found 7.',
      '….all[4].item: Expected a name, but found 5.',
      '….all[4].is: Expected one of answered, unanswered, skipped, declined, not-sure, not-applicable, not-shown, but found "answerd". Did you mean "answered"?',
    ]);
  });

  test('about two things, or with two comparisons', () => {
    assert.match(
      askingFor({ item: 'safe', not: { item: 'how', is: 'answered' } }).join(),
      /has "item" and "not"/,
    );
    assert.match(askingFor({ item: 'safe', atLeast: 2, atMost: 4 }).join(), /but found atLeast and atMost/);
  });
});

test('the explanation and the schema agree on what is well-formed', () => {
  const names = [
    'item',
    'context',
    'equals',
    'in',
    'atLeast',
    'includes',
    'countAtLeast',
    'is',
    'all',
    'any',
    'not',
  ];
  const { condition } = fc.letrec((tie) => ({
    condition: fc.dictionary(fc.constantFrom(...names), tie('operand'), { maxKeys: 3 }),
    operand: fc.oneof(
      fc.constantFrom('x', 'answered', 1, 2.5, true, null, '', []),
      fc.array(fc.constantFrom('x', 1), { maxLength: 2 }),
      fc.array(tie('condition'), { maxLength: 2 }),
      tie('condition'),
    ),
  }));
  fc.assert(
    fc.property(condition, (given) => {
      assert.equal(conditionSchema.safeParse(given).success, !explainCondition(given, '').length);
    }),
    { numRuns: 3000 },
  );
});
