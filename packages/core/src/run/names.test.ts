import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createRun, evaluate, fillText, type ConditionSource, type Item } from '../index.js';
import { addFurtherItemTypes } from '../item-types/further/index.js';
import { begun, issuesOf, page, shortText, surveyOf } from '../sample-definitions.test.js';

addFurtherItemTypes();

/** Names that every object has, or that reach behind it. */
const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];

describe('a name that every object has', () => {
  for (const id of names) {
    test(`${id}: a row of that name is missing until it is answered`, () => {
      const rows = ['other', id].map((row) => ({ id: row, label: row }));
      const item: Item = { type: 'matrix', id: 'm', label: 'm', scale: 'yes3', rows, required: true };
      const run = begun(surveyOf([page('p', item)]));
      run.answer('m', { other: 1 });
      assert.equal(run.finish(), null);
      run.answer('m', JSON.parse(`{"other":1,"${id}":2}`) as Record<string, number>);
      assert.equal(JSON.stringify(run.finish()?.answers[0]?.value), `{"other":1,"${id}":2}`);
    });

    test(`${id}: an empty field of that name is incomplete, a filled one is kept`, () => {
      const fields = [shortText('other'), shortText(id, { required: true })];
      const item: Item = { type: 'repeating-group', id: 'g', label: 'g', entry: 'E', fields, required: true };
      const run = begun(surveyOf([page('p', item)]));
      run.answer('g', [{ other: 'x' }]);
      assert.equal(run.finish(), null);
      assert.deepEqual(issuesOf(run, 'g'), ['incomplete']);
      run.answer('g', [JSON.parse(`{"${id}":"y"}`) as Record<string, string>]);
      assert.equal(JSON.stringify(run.finish()?.answers[0]?.value), `[{"${id}":"y"}]`);
    });

    test(`${id}: an item and a page of that name can be taken up from a draft`, () => {
      const definition = surveyOf([{ ...page(id, shortText(id), shortText('b')), order: 'random' }]);
      const run = begun(definition);
      run.answer(id, id);
      const draft = run.draft()!;
      const again = createRun(definition, { draft: { ...draft, draw: { ...draft.draw, pages: {} } } });
      assert.equal(again.snapshot.item(id).value, id);
    });

    test(`${id}: neither a text nor a condition finds anything by it`, () => {
      assert.equal(fillText(`{{${id}|nothing}}`, {}), 'nothing');
      const source: ConditionSource = {
        state: () => 'skipped',
        value: () => null,
        computed: () => null,
        context: {},
      };
      assert.equal(evaluate({ context: id, equals: 'a' }, source), 'unknown');
    });
  }

  test('leaves Object.prototype as it was', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const fields = [shortText('__proto__')];
    const item: Item = { type: 'repeating-group', id: '__proto__', label: 'g', entry: 'E', fields };
    begun(surveyOf([page('__proto__', item)])).answer('__proto__', [
      JSON.parse('{"__proto__":"polluted"}') as Record<string, string>,
    ]);
    assert.deepEqual(Object.getOwnPropertyNames(Object.prototype), before);
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  });
});
