import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { instruments } from '@kith/instruments';
import { choice, open, rating, survey } from '../lint/testing/survey.js';
import { printTree } from '../commands/print-tree.js';
import { treeOf } from './tree.js';

const followUps = (count: number) =>
  Array.from({ length: count }, (_, i) => [
    rating(`r${i}`),
    open(`o${i}`, { showIf: { item: `r${i}`, atMost: 2 } }),
  ]).flat();

describe('paths', () => {
  it('are told apart by what they show, not by what was answered', () => {
    const { paths } = treeOf(instruments['student-belonging-6-12'].definition);
    assert.equal(paths.count, 2);
    assert.deepEqual(
      paths.listed.map(({ shows, questions, minutes }) => [shows, questions, minutes]),
      [
        [[], 27, 5],
        [['voice.help'], 28, 6],
      ],
    );
  });
  it('that exclude each other are never one', () => {
    const either = [
      choice('how', ['foot', 'bus']),
      open('foot', { showIf: { item: 'how', equals: 'foot' } }),
      open('bus', { showIf: { item: 'how', equals: 'bus' } }),
    ];
    assert.deepEqual(
      treeOf(survey(either))
        .paths.listed.map(({ shows }) => shows.join())
        .sort(),
      ['', 'bus', 'foot'],
    );
  });
  it('are as many as independent choices make', () => {
    const { paths } = treeOf(survey(followUps(5)));
    assert.equal(paths.count, 32);
    assert.equal(paths.listed.length, 20);
  });
  it('that are too many are not counted, but the shortest and longest are still exact', () => {
    const { paths, shortest, longest, exact } = treeOf(survey(followUps(40)));
    assert.deepEqual([paths.count, paths.moreThan, paths.listed.length], [null, 2000, 0]);
    assert.deepEqual([shortest.questions, longest.questions, exact], [40, 80, true]);
    // 40 × 9 and half a minute; 40 × 49 and half a minute.
    assert.deepEqual([shortest.minutes, longest.minutes], [7, 33]);
  });
  it('that cannot be followed are bounded by what always and what ever shows', () => {
    const many = Array.from({ length: 24 }, (_, i) => rating(`r${i}`));
    const late = many.map(({ id }) => open(`late.${id}`, { showIf: { item: id, atMost: 2 } }));
    const { shortest, longest, exact } = treeOf(survey([...many, ...late]));
    assert.deepEqual([shortest.questions, longest.questions, exact], [24, 48, false]);
  });
});

describe('conditions', () => {
  const only = (showIf: object): string | undefined =>
    treeOf(survey([rating('a'), choice('how', ['foot', 'bus']), open('b', { showIf })])).pages[0]?.items[2]
      ?.onlyIf;

  it('are put into words', () => {
    assert.equal(only({ item: 'a', atMost: 2 }), 'a is at most 2');
    assert.equal(only({ item: 'how', in: ['foot', 'bus'] }), 'how is "foot" or "bus"');
    assert.equal(only({ not: { item: 'a', is: 'skipped' } }), 'it is not so that a is skipped');
    assert.equal(only({ context: 'role', equals: 'principal' }), `the page's role is "principal"`);
  });
  it('of several kinds keep their brackets', () => {
    const either = {
      any: [
        { item: 'a', atLeast: 4 },
        { item: 'how', equals: 'bus' },
      ],
    };
    assert.equal(
      only({ all: [{ item: 'a', is: 'answered' }, either] }),
      'a is answered and (a is at least 4 or how is "bus")',
    );
  });
});

describe('sets in focus, and questions that take turns', () => {
  const pulse = {
    ...survey([
      rating('anchor'),
      rating('care', undefined, { showIf: { context: 'focus', equals: 'care' } }),
      rating('voice', undefined, { showIf: { context: 'focus', equals: 'voice' } }),
      rating('t1'),
      rating('t2'),
    ]),
    focus: { sets: ['care', 'voice'], turns: ['t1', 't2'] },
  };

  it('make a path for each set, and none without one', () => {
    const { paths } = treeOf(pulse);
    assert.deepEqual(
      paths.listed.map(({ shows }) => shows),
      [['care'], ['voice']],
    );
  });

  it('count one turn, and say which take turns', () => {
    const { longest, pages } = treeOf(pulse);
    assert.equal(longest.questions, 3);
    const turns = pages.flatMap(({ items }) => items.map(({ takesTurnsWith }) => takesTurnsWith));
    assert.deepEqual(turns, [undefined, undefined, undefined, ['t2'], ['t1']]);
  });

  it('are printed in words', () => {
    assert.match(printTree(treeOf(pulse)), /t1 \(scale\): .*\n {6}takes turns with t2: one in each wave/);
  });
});
