import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createRun, type Definition, type Item, type Run, type RunDraft } from '../index.js';
import { addFurtherItemTypes } from '../item-types/further/index.js';
import { failsWith, page, scale, seen, shortText, surveyOf } from '../sample-definitions.test.js';

addFurtherItemTypes();

const label = 'Words';
const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const options = [
  ...ids.map((id) => ({ id, label })),
  { id: 'other', label, other: true },
  { id: 'none', label, exclusive: true },
];
const many: Item = { type: 'multiple-choice', id: 'many', label, options, order: 'random' };

/** Chance that can be repeated. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}

function opened(definition: Definition, seed: number, draft?: RunDraft): Run {
  const run = createRun(definition, { random: chance(seed), ...(draft && { draft }) });
  if (!draft) run.next();
  return run;
}

describe('an order of chance', () => {
  const survey = surveyOf([{ ...page('p', many, ...ids.map((id) => scale(`s-${id}`))), order: 'random' }]);
  const orders = (run: Run) => [run.snapshot.item('many').order, run.snapshot.page?.itemIds];

  test('has everything once, and what is last stays last', () => {
    for (const seed of [1, 2, 3, 4]) {
      const [parts, itemIds] = orders(opened(survey, seed));
      assert.deepEqual(parts?.slice(-2), ['other', 'none']);
      assert.deepEqual([...parts].sort(), options.map(({ id }) => id).sort());
      assert.equal(new Set(itemIds).size, 7);
    }
    assert.notDeepEqual(orders(opened(survey, 1)), orders(opened(survey, 2)));
  });

  test('stays the same within a run, and when the run is taken up again', () => {
    const run = opened(survey, 1);
    const before = orders(run);
    run.answer('s-a', 3);
    run.answer('many', ['b']);
    assert.deepEqual(orders(run), before);
    assert.deepEqual(orders(opened(survey, 99, run.draft() ?? undefined)), before);
  });

  test('leaves the record in the order of the definition', () => {
    const run = opened(survey, 3);
    assert.deepEqual(
      run.finish()?.answers.map(({ itemId }) => itemId),
      ['many', ...ids.map((id) => `s-${id}`)],
    );
  });
});

describe('some of the questions of a page', () => {
  const note: Item = { type: 'information', id: 'note', label };
  const survey = surveyOf([{ ...page('p', note, ...ids.map((id) => scale(id))), pick: 2 }]);
  const shown = (run: Run) => ids.filter((id) => run.snapshot.item(id).shown);

  test('are drawn once, and the others are not shown', () => {
    const drawn = [1, 2, 3, 4, 5, 6].map((seed) => {
      const run = opened(survey, seed);
      assert.ok(run.snapshot.item('note').shown);
      assert.equal(shown(run).length, 2);
      assert.equal(run.finish()?.answers.filter(({ state }) => state === 'not-shown').length, 4);
      return shown(run).join('');
    });
    assert.ok(new Set(drawn).size > 1);
  });

  test('are the same ones after a pause', () => {
    const run = opened(survey, 1);
    assert.deepEqual(shown(opened(survey, 5, run.draft() ?? undefined)), shown(run));
  });

  test('are all of them where a new version of the survey draws no more', () => {
    const draft = opened(survey, 1).draft() ?? undefined;
    const { pick: _pick, ...whole } = survey.pages[0]!;
    assert.equal(shown(opened({ ...survey, version: '1.1.0', pages: [whole] }, 1, draft)).length, 6);
  });
});

describe('a draft', () => {
  const yes: Item = { type: 'yes-no', id: 'yes', label };
  const why = shortText('why', { showIf: { item: 'yes', equals: 'yes' } });
  const survey = surveyOf([page('one', yes, why, scale('s')), page('two', scale('t'))]);

  const half = () => {
    const run = opened(survey, 1);
    run.answer('yes', 'yes');
    run.answer('why', 'Because');
    run.answer('yes', 'no');
    run.next();
    return run;
  };

  test('is there only while there is something to go on with', () => {
    assert.equal(createRun(survey).draft(), null);
    const run = half();
    run.finish();
    assert.equal(run.draft(), null);
  });

  test('of another survey is refused', () => {
    const draft = half().draft() ?? undefined;
    assert.throws(() => opened({ ...survey, id: 'another' }, 1, draft), failsWith('draft-mismatch'));
  });

  test('is data, and goes on where it was left, hidden answers included', () => {
    const run = half();
    const draft = JSON.parse(JSON.stringify(run.draft())) as RunDraft;
    const again = opened(survey, 2, draft);
    assert.deepEqual([seen(again), again.snapshot.page?.page.id], [seen(run), 'two']);
    assert.deepEqual(again.draft(), run.draft());
    assert.deepEqual(again.setAside, []);
    again.answer('yes', 'yes');
    assert.equal(seen(again)['why'], 'Because');
  });

  test('sets aside what fits no longer, and keeps the rest', () => {
    const draft = half().draft() ?? undefined;
    const changed = surveyOf([page('one', { ...yes, version: 2 }, scale('s')), page('two', scale('t'))]);
    const run = opened(changed, 1, draft);
    assert.deepEqual(run.setAside, ['yes', 'why']);
    assert.deepEqual(seen(run), { yes: '(unanswered)', s: '(skipped)', t: '(unanswered)' });
  });
});
