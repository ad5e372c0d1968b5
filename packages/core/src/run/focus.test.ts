import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createRun, minutesOf, type Definition, type Item } from '../index.js';
import { addFurtherItemTypes } from '../item-types/further/index.js';
import { mistakesIn, page, scale, surveyOf } from '../sample-definitions.test.js';
import { parseDefinition } from '../schema/index.js';

addFurtherItemTypes();

const inSet = (set: string, id: string): Item => ({
  ...scale(id),
  showIf: { context: 'focus', equals: set },
});
const focus = { sets: ['care', 'voice'], turns: ['t1', 't2'] };
const pulse: Definition = {
  ...surveyOf([
    page('p', scale('anchor'), inSet('care', 'c1'), inSet('voice', 'v1'), inSet('voice', 'v2')),
    page('q', scale('t1'), scale('t2')),
  ]),
  focus,
};

interface Asked {
  readonly focus?: string;
  readonly wave?: string;
}

function recordFor({ focus: named, wave }: Asked) {
  const run = createRun(pulse, { ...(named && { context: { focus: named } }), ...(wave && { wave }) });
  run.next();
  return run.finish()!;
}

const askedFor = (asked: Asked): readonly string[] =>
  recordFor(asked)
    .answers.filter(({ state }) => state !== 'not-shown')
    .map(({ itemId }) => itemId);

describe('sets in focus', () => {
  test('the set that the page names is asked, and the record says which', () => {
    assert.deepEqual(askedFor({ focus: 'voice' }), ['anchor', 'v1', 'v2', 't1']);
    assert.equal(recordFor({ focus: 'voice' }).context.focus, 'voice');
  });
  test('without a name, or with one that is not there, the first set is asked, and the record says so', () => {
    for (const named of ['', 'vioce', 'constructor']) {
      assert.deepEqual(askedFor({ focus: named }), ['anchor', 'c1', 't1']);
      assert.equal(recordFor({ focus: named }).context.focus, 'care');
    }
  });
  test('a survey without sets has no focus of its own', () => {
    const { focus: _, ...plain } = pulse;
    const run = createRun(plain);
    run.next();
    assert.equal(run.finish()?.context.focus, undefined);
  });
});

describe('the set of a single day', () => {
  const days: Definition = { ...pulse, focus: { sets: ['care', 'voice'], ofDay: 'voice' } };
  const askedOn = (context: Readonly<Record<string, string>>) => {
    const run = createRun(days, { context });
    const minutes = minutesOf(days, run);
    run.next();
    return { record: run.finish()!.context, minutes };
  };

  test('is asked where the page names a day and no set, and the record says both', () => {
    assert.deepEqual(askedOn({ dayIndex: '1' }).record, { dayIndex: '1', focus: 'voice' });
  });
  test('is not asked without a day, nor on the day for which the page names another set', () => {
    assert.equal(askedOn({}).record.focus, 'care');
    assert.equal(askedOn({ dayIndex: ' ' }).record.focus, 'care');
    assert.deepEqual(askedOn({ dayIndex: '3', focus: 'care' }).record, { dayIndex: '3', focus: 'care' });
  });
  test('that is none of the sets is a mistake', () => {
    const [mistake] = mistakesIn({ ...days, focus: { ...days.focus, ofDay: 'vioce' } });
    assert.match(mistake ?? '', /^focus\.ofDay: .*voice/);
  });
});

test('a whole page can belong to a set, and minutes are those of the set that a run asks', () => {
  const many = Array.from({ length: 20 }, (_, i) => scale(`w${String(i)}`));
  const byPage: Definition = {
    ...pulse,
    focus: { sets: ['whole', 'day'], ofDay: 'day' },
    pages: [
      { ...page('p', ...many), showIf: { context: 'focus', equals: 'whole' } },
      { ...page('q', scale('t1')), showIf: { context: 'focus', equals: 'day' } },
    ],
  };
  const minutesOn = (context: Readonly<Record<string, string>>) =>
    minutesOf(byPage, createRun(byPage, { context }));
  assert.deepEqual([minutesOn({}), minutesOn({ dayIndex: '2' }), minutesOf(byPage)], [4, 1, 4]);
});

describe('questions that take turns', () => {
  const turn = (wave: string): string | undefined => askedFor({ wave }).at(-1);
  test('change from wave to wave, by the last number in its name', () => {
    assert.deepEqual(['2026-27/c1', '2026-27/c2', '2026-27/c3'].map(turn), ['t1', 't2', 't1']);
  });
  test('begin with the first where a wave has no name or no number', () => {
    assert.deepEqual(['', 'autumn', 'c0'].map(turn), ['t1', 't1', 't1']);
  });
});

test('minutes count one turn and the longest set', () => {
  const many = (set: string, count: number): readonly Item[] =>
    Array.from({ length: count }, (_, i) => inSet(set, `${set}.${i}`));
  const long = {
    ...pulse,
    focus: { sets: ['a', 'b'] },
    pages: [page('p', ...many('a', 7), ...many('b', 14))],
  };
  const { focus: _, ...whole } = long;
  assert.deepEqual([minutesOf(long), minutesOf(whole)], [3, 4]);
});

describe('mistakes in sets', () => {
  test('none in a definition that keeps to them', () => {
    assert.deepEqual(parseDefinition(pulse), pulse);
  });
  test('a condition that names no set, a set that asks nothing, and a turn that is not there', () => {
    const sets = { sets: ['care', 'vioce'], turns: ['t1', 't3'] };
    assert.deepEqual(
      mistakesIn({ ...pulse, focus: sets }).map((each) => each.split(':')[0]),
      [
        'focus.sets[1]',
        'pages[0].items[2].showIf.equals',
        'pages[0].items[3].showIf.equals',
        'focus.turns[1]',
      ],
    );
  });
});
