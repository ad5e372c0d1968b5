import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createRun, KithError, type Definition, type Item, type Page, type RunDraft } from '../index.js';
import { addFurtherItemTypes } from '../item-types/further/index.js';
import { failsWith, page, scale, surveyOf } from '../sample-definitions.test.js';

const label = 'Words';
const options = [{ id: 'a', label }];
const choice: Item = { type: 'single-choice', id: 'c', label, options };
const showIf = { item: 'a', atMost: 2 } as const;
const on = (part: Partial<Page>): Definition => surveyOf([{ ...page('p', scale('a'), choice), ...part }]);
const asking = (item: Item): Definition => surveyOf([page('p', scale('a'), item)]);
const survey = on({});

/** One definition for each ability, by what the message names. */
const needing: Readonly<Record<string, Definition>> = {
  computed: { ...survey, computed: [{ id: 'n', count: ['a'] }] },
  ends: { ...survey, ends: [{ id: 'e', showIf, text: label }] },
  order: on({ order: 'random' }),
  pick: on({ pick: 1 }),
  checks: asking({ ...choice, checks: [{ require: showIf, message: label }] }),
  requiredIf: asking({ ...choice, requiredIf: showIf }),
  'showIf of options': asking({ ...choice, options: [{ id: 'x', label, showIf }] }),
  kind: asking({ type: 'short-text', id: 'm', label, kind: 'email' }),
  pattern: asking({ type: 'short-text', id: 'm', label, pattern: { matches: 'a+', message: label } }),
  marks: asking({ ...choice, label: 'How *well*?' }),
  '{{a}}': asking({ ...choice, label: 'You said {{a|something}}' }),
};
const draft: RunDraft = {
  kith: 'draft/1',
  instrument: survey,
  page: 'p',
  startedAt: '2026-11-02T08:00:00Z',
  answers: [],
  draw: { pages: {}, parts: {}, leftOut: [] },
};

// Each test file has a process of its own, so that nothing else has loaded the abilities here.
describe('an ability that is not loaded', () => {
  for (const [given, definition] of Object.entries(needing))
    test(`${given} does not start, and the error says what to load, import or call`, () => {
      assert.throws(
        () => createRun(definition),
        (error) =>
          failsWith('item-type-not-loaded')(error) &&
          error instanceof KithError &&
          error.given === given &&
          /kith-all\.js.*further\/define.*addFurtherItemTypes\(\)/.test(error.expected ?? ''),
      );
    });

  test('a link in a text is a mark as well', () => {
    const linked = asking({ ...choice, hint: '[Help](https://example.org)' });
    assert.throws(() => createRun(linked), failsWith('item-type-not-loaded'));
  });

  test('a draft is neither taken up nor made', () => {
    assert.throws(() => createRun(survey, { draft }), failsWith('item-type-not-loaded'));
    assert.throws(() => createRun(survey).draft(), failsWith('item-type-not-loaded'));
  });

  test('its name as a word in a text, or as an empty list, needs nothing', () => {
    const words = { ...choice, label: 'An "order": random, {"checks":1}, 2*3*4, a * b or {{braces}' };
    createRun({ ...asking(words), computed: [], ends: [] });
  });
});

test('once they are loaded, all of it starts', () => {
  addFurtherItemTypes();
  for (const definition of Object.values(needing)) createRun(definition);
  assert.equal(createRun(survey, { draft }).draft()?.page, 'p');
});
