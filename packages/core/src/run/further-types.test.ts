import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { en, formatText, rulesOf, type AnswerValue, type Item, type Run } from '../index.js';
import { addFurtherItemTypes } from '../item-types/further/index.js';
import { es } from '../languages/es.js';
import { begun, failsWith, issuesOf, page, surveyOf } from '../sample-definitions.test.js';
import { parseResponse } from '../schema/index.js';

addFurtherItemTypes();

const label = 'Words';
const options = ['x', 'y', 'z'].map((id) => ({ id, label: id.toUpperCase() }));
const rows = ['r', 's'].map((id) => ({ id, label: `Row ${id}` }));

const asking = (item: Item): Run => begun(surveyOf([page('p', item)]));

/** The value in the record of a run in which an item was answered so. */
function recorded(item: Item, value: AnswerValue): unknown {
  const run = asking(item);
  run.answer(item.id, value);
  const record = run.finish();
  assert.ok(record, issuesOf(run, item.id).join());
  assert.deepEqual(parseResponse(JSON.parse(JSON.stringify(record))), record);
  return record.answers[0]?.value;
}

function refuses(item: Item, ...values: readonly unknown[]): void {
  const run = asking(item);
  for (const value of values) {
    assert.throws(
      () => run.answer(item.id, value as AnswerValue),
      failsWith('wrong-value'),
      JSON.stringify(value),
    );
  }
}

/** What is to be mended in an answer. */
function lacking(item: Item, value: AnswerValue): string[] {
  const run = asking({ ...item, required: true });
  run.answer(item.id, value);
  run.finish();
  return issuesOf(run, item.id);
}

describe('each further item type', () => {
  test('faces: one of three', () => {
    const item: Item = { type: 'faces', id: 'i', label, scale: 'yes3' };
    refuses(item, 0, 4, '2');
    assert.equal(recorded(item, 3), 3);
    assert.equal(rulesOf(item).words?.(item, 3, en), 'Yes');
  });

  test('numeric scale: 0 to 10', () => {
    const item: Item = { type: 'numeric-scale', id: 'i', label, low: 'Low', high: 'High' };
    refuses(item, -1, 11, 2.5);
    assert.equal(recorded(item, 0), 0);
  });

  test('yes or no, or not sure without anybody having to say so', () => {
    const item: Item = { type: 'yes-no', id: 'i', label };
    refuses(item, 'maybe', true, 'declined');
    assert.equal(recorded(item, 'no'), 'no');
    const run = asking(item);
    run.answer('i', 'not-sure');
    assert.deepEqual(
      [run.snapshot.item('i').state, run.finish()?.answers[0]?.state],
      ['not-sure', 'not-sure'],
    );
    assert.equal(rulesOf(item).words?.(item, 'yes', es), 'Sí');
  });

  test('dropdown: one option, with words of its own', () => {
    const item: Item = {
      type: 'dropdown',
      id: 'i',
      label,
      options: [...options, { id: 'o', label: 'O', other: true }],
    };
    refuses(item, 'q', ['x']);
    const run = asking(item);
    run.answer('i', 'o', { otherText: 'Something' });
    assert.equal(run.finish()?.answers[0]?.otherText, 'Something');
  });

  test('ranking: each once, in the order of the person, as many as are asked for', () => {
    const item: Item = { type: 'ranking', id: 'i', label, options, top: 2 };
    refuses(item, 'x', ['x', 'x'], ['x', 'y', 'z'], ['q']);
    assert.deepEqual(recorded(item, ['z', 'x']), ['z', 'x']);
    assert.deepEqual(lacking(item, ['z']), ['incomplete']);
    assert.equal(rulesOf(item).words?.(item, ['z', 'x'], en), 'Z and X');
  });

  test('number: kept as given, with what is wrong told', () => {
    const item: Item = { type: 'number', id: 'i', label, min: 1, max: 10, decimals: 1 };
    refuses(item, '5', NaN, Infinity, 1e300);
    assert.deepEqual(
      [0, 11, 2.25].map((value) => lacking(item, value)),
      [['too-small'], ['too-large'], ['too-fine']],
    );
    assert.equal(recorded(item, 2.5), 2.5);
    assert.ok(Object.is(recorded({ type: 'number', id: 'i', label }, -0), 0));
  });

  test('date: a day that there is, within its limits', () => {
    const item: Item = { type: 'date', id: 'i', label, min: '2026-01-10', max: '2026-01-20' };
    refuses(item, '2026-02-30', '1/2/2026', 20260110);
    assert.deepEqual(
      [lacking(item, '2026-01-09'), lacking(item, '2026-01-21')],
      [['too-early'], ['too-late']],
    );
    assert.equal(recorded(item, '2026-01-10'), '2026-01-10');
    assert.equal(rulesOf(item).words?.(item, '2026-01-10', es), '10 de enero de 2026');
  });

  test('matrix: by row a point or an outside answer, blanks left out', () => {
    const item: Item = { type: 'matrix', id: 'i', label, scale: 'often5', rows, outside: ['not-sure'] };
    refuses(item, { r: 6 }, { q: 1 }, { r: 'declined' }, [1, 2], 'not-sure');
    assert.deepEqual(recorded(item, { s: 'not-sure' }), { s: 'not-sure' });
    assert.deepEqual(lacking(item, { r: 1 }), ['incomplete']);
    const run = asking(item);
    run.answer('i', { r: 1 });
    run.answer('i', {});
    assert.equal(run.snapshot.item('i').state, 'unanswered');
  });

  test('then and now: two rows with fixed names', () => {
    const item: Item = { type: 'then-now', id: 'i', label, scale: 'often5' };
    refuses(item, { before: 1 }, { then: 0 });
    assert.deepEqual(recorded(item, { now: 4, then: 2 }), { then: 2, now: 4 });
    assert.deepEqual(lacking(item, { now: 4 }), ['incomplete']);
  });

  test('repeating group: entries without the empty ones, each with what it must have', () => {
    const item: Item = {
      type: 'repeating-group',
      id: 'i',
      label,
      entry: 'Child',
      max: 2,
      fields: [
        { type: 'short-text', id: 'name', label, required: true, maxLength: 5 },
        { type: 'number', id: 'age', label, max: 20 },
      ],
    };
    refuses(item, { name: 'A' }, [{ name: 1 }], [{ nick: 'A' }], [{}, {}, {}]);
    assert.deepEqual(recorded(item, [{ name: ' Demo ', age: 7 }, {}]), [{ name: 'Demo', age: 7 }]);
    assert.deepEqual(lacking(item, [{ age: 7 }]), ['incomplete']);
    assert.deepEqual(lacking(item, [{ name: 'Too long', age: 30 }]), ['too-long', 'too-large']);
    assert.deepEqual(lacking({ ...item, min: 2 }, [{ name: 'Demo' }]), ['incomplete']);
  });

  test('consent: given or refused, each an answer', () => {
    const item: Item = { type: 'consent', id: 'i', label };
    refuses(item, true, 'yes');
    assert.equal(recorded(item, 'refused'), 'refused');
  });

  test('contact: written down, and in no record', () => {
    const item: Item = { type: 'contact', id: 'i', label, consentId: 'c@1' };
    refuses(item, 'Demo', { phone: '1' }, { name: 5 });
    const run = asking(item);
    run.answer('i', { name: ' Demo Person ', address: 'demo@example.org' });
    assert.deepEqual(run.snapshot.item('i').value, { name: 'Demo Person', address: 'demo@example.org' });
    assert.equal(run.finish(), null, 'nobody can be reached without a way');
    run.answer('i', { name: 'Demo Person', channel: 'email', address: 'demo@example.org' });
    const record = run.finish();
    assert.deepEqual(record?.answers, []);
    assert.ok(!JSON.stringify(record).includes('Demo'));
  });
});

test('the texts of further types come with them', () => {
  assert.equal(formatText(en, 'consentGiven'), 'Yes, I agree');
  assert.equal(formatText(en, 'errorIncomplete', { n: 2 }).startsWith('2 parts'), true);
});
