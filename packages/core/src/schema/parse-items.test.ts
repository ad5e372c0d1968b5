import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Item } from '../index.js';
import { how, lines, mistakesIn, page, scale, shortText, surveyOf } from '../sample-definitions.test.js';

const label = 'Words';
const options = ['x', 'y'].map((id) => ({ id, label }));

/** The mistakes of one item, without the path to it. */
const of = (item: object): string =>
  mistakesIn(surveyOf([page('p', item as Item)]))
    .map((each) => each.replace('pages[0].items[0].', ''))
    .join('\n');

describe('limits', () => {
  test('leave something to answer', () => {
    const number = { type: 'number', id: 'n', label };
    assert.match(of({ ...number, min: 5, max: 4 }), /^min: The least \(5\) is above the most \(4\)/);
    assert.equal(of({ ...number, min: 4, max: 4 }), '');
    const date = { type: 'date', id: 'd', label, min: '2026-02-01' };
    assert.match(of({ ...date, max: '2026-01-01' }), /^min: The least/);
    assert.match(of({ ...lines, maxChoices: 5 }), /^maxChoices: There are only 4 options, but found 5/);
    assert.match(of({ type: 'ranking', id: 'r', label, options, top: 3 }), /^top: There are only 2 options/);
  });

  test('of a page leave enough to choose from', () => {
    const note: Item = { type: 'information', id: 'i', label };
    const found = mistakesIn(surveyOf([{ ...page('p', scale('a'), note), pick: 2 }]));
    assert.deepEqual(found, ['pages[0].pick: The page has only 1 questions to choose from, but found 2.']);
  });
});

describe('a repeating group', () => {
  const group = (field: object, more: object = {}) =>
    of({ type: 'repeating-group', id: 'g', label, entry: 'One', fields: [field], ...more });
  const field = { type: 'single-choice', id: 'f', label, options };

  test('has plain questions', () => {
    const showIf = { context: 'role', equals: 'x' };
    const misplaced: Record<string, unknown> = {
      showIf,
      requiredIf: showIf,
      outside: ['declined'],
      checks: [{ require: showIf, message: 'No.' }],
      identity: true,
      order: 'random',
    };
    for (const [name, value] of Object.entries(misplaced)) {
      assert.match(
        group({ ...field, [name]: value }),
        new RegExp(`fields\\[0\\]\\.${name}: "${name}" cannot`),
      );
    }
    const others = [{ id: 'x', label, other: true }];
    assert.match(group({ ...field, options: others }), /options\[0\]\.other: "other" cannot be used/);
    assert.equal(group(field), '');
  });

  test('has no group in it, and limits that fit', () => {
    assert.match(group({ type: 'repeating-group', id: 'h', label }), /fields\[0\]\.type: Expected one of/);
    assert.match(group(field, { min: 3, max: 2 }), /^min: The least \(3\)/);
    assert.match(group(field, { min: 21 }), /^min: The least \(21\) is above the most \(20\)/);
    assert.match(group({ type: 'number', id: 'f', label, min: 2, max: 1 }), /fields\[0\]\.min: The least/);
  });

  test('names each question once', () => {
    const fields = [field, field];
    assert.match(
      of({ type: 'repeating-group', id: 'g', label, entry: 'One', fields }),
      /fields\[1\]\.id: The field id "f" is taken/,
    );
  });
});

describe('ids with a meaning of their own', () => {
  test('are no rows, fields, topics, ends or computed values', () => {
    const named = (id: string) => [{ id, label }];
    assert.match(
      of({ type: 'matrix', id: 'm', label, scale: 'yes3', rows: named('constructor') }),
      /rows\[0\]\.id: /,
    );
    assert.match(
      of({ type: 'matrix', id: 'm', label, scale: 'yes3', rows: named('toString') }),
      /rows\[0\]\.id: /,
    );
    const fields = [{ type: 'number', id: 'prototype', label }];
    assert.match(of({ type: 'repeating-group', id: 'g', label, entry: 'One', fields }), /fields\[0\]\.id: /);
    assert.match(
      of({ type: 'contact', id: 'c', label, consentId: 'c@1', topics: named('valueOf') }),
      /topics/,
    );
    const showIf = { item: 'a', is: 'answered' } as const;
    const ends = [1, 2].map(() => ({ id: 'e', showIf, text: 'Bye.' }));
    assert.match(
      mistakesIn(surveyOf([page('p', scale('a'))], { ends })).join(),
      /end id "e" is taken by ends\[0\]/,
    );
  });
});

describe('what is required', () => {
  const contact = { type: 'contact', id: 'c', label, consentId: 'c@1' };

  test('is never a wish to be contacted, and can be a consent', () => {
    assert.match(of({ ...contact, required: true, skippable: false }), /^required: A wish to be contacted/);
    assert.match(of({ ...contact, requiredIf: { context: 'role', equals: 'x' } }), /^requiredIf: A wish/);
    assert.equal(of({ type: 'consent', id: 'c', label, required: true, skippable: false }), '');
  });

  test('is all that can be without a skip', () => {
    assert.match(of(scale('a', { skippable: false })), /^skippable: Only what is required/);
    const requiredIf = { context: 'role', equals: 'x' } as const;
    assert.equal(of(scale('a', { skippable: false, requiredIf })), '');
    assert.match(
      of({ ...shortText('a'), identity: true, skippable: false, requiredIf }),
      /identity question can always/,
    );
  });
});

test('what is ranked, and a topic, has no text beside it', () => {
  const others = [{ id: 'x', label, other: true }];
  assert.match(
    of({ type: 'ranking', id: 'r', label, options: others }),
    /options\[0\]\.other: What is ranked/,
  );
  assert.match(
    of({ type: 'contact', id: 'c', label, consentId: 'c@1', topics: others }),
    /topics\[0\]\.other: /,
  );
  assert.equal(of(how), '');
});
