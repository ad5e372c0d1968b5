import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createRun, isQuestion, type Definition, type RunDraft } from '../index.js';
import { asRandom, chanceOf } from '../testing/chance.test.js';
import { fromScratch, partsOf } from '../testing/from-scratch.test.js';
import { holds, isFound, play, type Check, type OpenRun } from '../testing/holds.test.js';

const sorted = (ids: readonly string[]) => [...ids].sort();

/** Ids of options that are drawn, and those that come after them as they were written. */
function partsInTurn(definition: Definition, id: string) {
  const item = definition.pages.flatMap(({ items }) => items).find((each) => each.id === id)!;
  const isLast = (part: object) => 'other' in part || 'exclusive' in part;
  const parts = partsOf(item);
  const idsOf = (last: boolean) => parts.filter((part) => isLast(part) === last).map((part) => part.id);
  return [idsOf(false), idsOf(true)] as const;
}

const drawsPermutations: Check = (trial) => {
  const { definition } = trial;
  const draw = play({ ...trial, steps: 0 }, () => undefined).draft()!.draw;
  for (const page of definition.pages) {
    const ids = page.items.map(({ id }) => id);
    const order = draw.pages[page.id];
    assert.equal(order !== undefined, page.order === 'random');
    if (order) assert.deepEqual(sorted(order), sorted(ids));
    const questions = page.items.filter(isQuestion);
    const out = draw.leftOut.filter((id) => ids.includes(id));
    assert.ok(out.every((id) => questions.some((item) => item.id === id)));
    assert.equal(out.length, Math.max(0, questions.length - (page.pick ?? Infinity)));
  }
  for (const [id, order] of Object.entries(draw.parts)) {
    const [free, last] = partsInTurn(definition, id);
    assert.deepEqual(sorted(order.slice(0, free.length)), sorted(free));
    assert.deepEqual(order.slice(free.length), last);
  }
};

/** Whatever a person does, nothing moves. */
const staysAsDrawn: Check = (trial) => {
  let first: RunDraft['draw'] | undefined;
  play(trial, (run) => {
    const draft = run.draft()!;
    first ??= draft.draw;
    assert.deepEqual(draft.draw, first);
    const { page } = run.snapshot;
    assert.deepEqual(page?.itemIds, first.pages[page?.page.id ?? ''] ?? page?.page.items.map(({ id }) => id));
    const { views } = fromScratch(trial.definition, { answers: draft.answers, draw: first }, { role: 'a' });
    for (const [id, { order }] of views) assert.deepEqual(run.snapshot.item(id).order, order, id);
  });
};

/** Leaves something out of every order. */
const careless: OpenRun = (definition, options) =>
  createRun(
    {
      ...definition,
      pages: definition.pages.map(({ order: _order, pick: _pick, ...page }) => page),
    },
    options,
  );

/** Draws again whenever it is asked. */
const restless: OpenRun = (definition, options) => {
  const run = createRun(definition, options);
  const again = () => {
    const other = createRun(definition, options);
    other.next();
    return other.draft();
  };
  return Object.create(run, { draft: { value: again } }) as typeof run;
};

describe('an order of chance', () => {
  holds(
    'has everything in it once, what stays last at its end, and as many as are picked',
    drawsPermutations,
  );
  holds('stays the same within a run', staysAsDrawn);

  test('is another for another person', () => {
    const items = ['a', 'b', 'c', 'd'].map((id) => ({ type: 'yes-no', id, label: id }) as const);
    const definition: Definition = { ...sample, pages: [{ id: 'p', order: 'random', items }] };
    const orders = Array.from({ length: 600 }, (_, seed) => {
      const run = createRun(definition, { random: asRandom(chanceOf(seed * 7919)) });
      return run.next().page?.itemIds.join('');
    });
    // 24 orders are possible, and each comes about 25 times.
    assert.equal(new Set(orders).size, 24);
  });

  isFound('is found where it is not drawn', drawsPermutations, { open: careless });
  isFound('is found where it changes', staysAsDrawn, { open: restless });
});

const sample: Definition = {
  kith: 1,
  id: 'demo',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'reviewed',
  audience: 'family',
  privacy: ['anonymous'],
  title: 'Demo',
  notice: { id: 'notice@1', kind: 'notice', intro: 'Why.', whoSees: 'Who.' },
  pages: [],
  thanks: 'Thank you.',
};
