import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { errorCodes, type Definition, type Item } from '../index.js';
import { how, longText, mistakesIn, page, scale, surveyOf, walk } from '../sample-definitions.test.js';
import { DefinitionError, parseDefinition } from './index.js';

const withItem = (item: object): unknown => surveyOf([page('p', item as Item)]);
const asking = (...items: Item[]): Definition => surveyOf([page('p', ...items)]);

describe('a definition without mistakes', () => {
  test('comes out as it went in, as a copy', () => {
    const parsed = parseDefinition(walk);
    assert.deepEqual(parsed, walk);
    assert.notEqual(parsed.pages, walk.pages);
  });

  test('may leave a field undefined, as programs do', () => {
    assert.deepEqual(parseDefinition({ ...walk, help: undefined }), walk);
  });
});

describe('what is no data', () => {
  test('a document that is something else entirely', () => {
    assert.deepEqual(mistakesIn(null), [': Expected an object, but found null.']);
    assert.deepEqual(mistakesIn('{}'), [': Expected an object, but found "{}".']);
    assert.deepEqual(mistakesIn([]), [': Expected an object, but found an empty list.']);
  });

  test('names that would reach into every object', () => {
    const document: unknown = JSON.parse(`{"kith":1,"__proto__":{"polluted":true}}`);
    assert.deepEqual(mistakesIn(document), ['__proto__: This name is not allowed.']);
    assert.equal(({} as { polluted?: true }).polluted, undefined);
  });

  test('functions, dates, numbers that JSON does not know', () => {
    const found = mistakesIn({ ...walk, help: () => 'x', opens: new Date(0), kith: NaN });
    assert.deepEqual(
      found.map((each) => each.split(':')[0]),
      ['kith', 'help', 'opens'],
    );
  });

  test('a document that contains itself', () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    assert.match(mistakesIn(circle).join(), /^: The document refers to itself/);
  });

  test('a condition nested beyond all sense', () => {
    let deep = { not: {} };
    for (let i = 0; i < 10_000; i++) deep = { not: deep };
    assert.match(
      mistakesIn(withItem({ ...scale('a'), showIf: deep })).join(),
      /nested deeper than 40 levels/,
    );
  });

  test('texts that a database would refuse', () => {
    const found = mistakesIn({ ...walk, title: 'a\0', thanks: '\ud800' });
    assert.deepEqual(found, [
      'title: This text holds U+0000 or half a character.',
      'thanks: This text holds U+0000 or half a character.',
    ]);
  });
});

describe('mistakes of form', () => {
  test('a misspelled field is told with the one that was meant, and with what is missing for it', () => {
    const { label, ...rest } = scale('a');
    assert.deepEqual(mistakesIn(withItem({ ...rest, lable: label })), [
      'pages[0].items[0].label: Missing: expected a text.',
      'pages[0].items[0].lable: There is no field "lable" here. Did you mean "label"?',
    ]);
  });

  test('a misspelled type hides no other mistake of its item', () => {
    const item = { ...scale('a'), type: 'scael', scale: 'often', showIf: { item: 'a', atMots: 2 } };
    assert.deepEqual(mistakesIn(withItem(item)), [
      'pages[0].items[0].type: Expected one of "scale", "faces", "numeric-scale", "yes-no", "single-choice", "dropdown", "multiple-choice", "ranking", "short-text", "long-text", "number", "date", "matrix", "then-now", "repeating-group", "consent", "contact", "information", but found "scael". Did you mean "scale"?',
      'pages[0].items[0].showIf.atMots: There is no field "atMots" here. Did you mean "atMost"?',
      'pages[0].items[0].scale: Expected one of "amount5", "often5", "true5", "likely5", "agree5", "yes3", but found "often". Did you mean "often5"?',
      'pages[0].items[0].showIf.item: A condition refers to earlier items only, and "a" is not earlier.',
    ]);
  });

  test('an item without a type, and one that is no item', () => {
    const found = mistakesIn(surveyOf([page('p', { id: 'a', label: 'A' } as Item, 5 as unknown as Item)]));
    assert.match(found[0] ?? '', /^pages\[0\]\.items\[0\]\.type: Missing: expected one of "scale"/);
    assert.match(found[1] ?? '', /^pages\[0\]\.items\[1\]: Expected an object, but found 5\./);
  });

  test('each kind of value says what it should be', () => {
    const document = {
      ...walk,
      id: 'has space',
      version: '1',
      language: 'english please',
      privacy: [],
      title: '  ',
      opens: '2026-02-30',
      timeZone: 'Chicago/America',
      notice: { ...walk.notice, kind: 'assnt' },
    };
    assert.deepEqual(mistakesIn(document), [
      'id: Expected at most 64 letters, digits, ".", "-" and "_", but found "has space".',
      'version: Expected a version such as "1.0.0", but found "1".',
      'language: Expected a language tag such as "en" or "es-US", but found "english please".',
      'privacy: Expected at least one mode, but found an empty list.',
      'title: Expected a text that is not blank, but found "  ".',
      'notice.kind: Expected one of "assent", "notice", but found "assnt". Did you mean "assent"?',
      'opens: Expected a date such as "2026-11-02" or a time such as "2026-11-02T08:00", but found "2026-02-30".',
      'timeZone: Expected a time zone such as "America/Chicago", but found "Chicago/America".',
    ]);
  });

  test('no pages, a page without items, an item without options', () => {
    assert.deepEqual(mistakesIn(surveyOf([])), [
      'pages: Expected at least one page, but found an empty list.',
    ]);
    assert.deepEqual(mistakesIn(surveyOf([page('p')])), [
      'pages[0].items: Expected at least one item, but found an empty list.',
    ]);
    assert.deepEqual(mistakesIn(withItem({ ...how, options: [] })), [
      'pages[0].items[0].options: Expected at least one option, but found an empty list.',
    ]);
  });

  test('one error has all of it, and a message that lists all of it', () => {
    try {
      parseDefinition({ ...walk, title: 5, thanks: 5 });
      assert.fail('taken');
    } catch (error) {
      assert.ok(error instanceof DefinitionError && errorCodes.includes(error.code));
      assert.match(error.message, /2 mistakes:\n {2}title: .*\n {2}thanks: /);
    }
  });
});

describe('mistakes of meaning', () => {
  test('an id that is there twice names the first place', () => {
    const twice = surveyOf([page('p', scale('a'), scale('a')), page('p', scale('b'))]);
    assert.deepEqual(mistakesIn(twice), [
      'pages[1].id: The page id "p" is taken by pages[0].',
      'pages[0].items[1].id: The item id "a" is taken by pages[0].items[0].',
    ]);
    const options = [
      { id: 'x', label: 'X' },
      { id: 'x', label: 'Y' },
    ];
    assert.match(mistakesIn(withItem({ ...how, options })).join(), /option id "x" is taken/);
  });

  test('ids with a meaning of their own are taken', () => {
    for (const id of ['__proto__', 'constructor', 'prototype']) {
      assert.match(mistakesIn(asking(scale(id))).join(), /has a meaning already/, id);
    }
    for (const id of ['declined', 'not-sure', 'not-applicable', 'skipped']) {
      const options = [{ id, label: 'X' }];
      assert.match(mistakesIn(withItem({ ...how, options })).join(), /has a meaning already/, id);
    }
  });

  test('two options with a text field', () => {
    const options = ['x', 'y'].map((id) => ({ id, label: id, other: true }));
    assert.match(mistakesIn(withItem({ ...how, options })).join(), /options\[1\]\.other: Only one option/);
  });

  test('a question after the identity questions, and one that cannot be skipped', () => {
    const identity = { ...how, identity: true };
    assert.match(mistakesIn(asking(identity, scale('a'))).join(), /items\[1\]: Identity questions come last/);
    assert.deepEqual(
      mistakesIn(asking(scale('a'), identity, { type: 'information', id: 'i', label: 'I' })),
      [],
    );
    const forced = { ...identity, required: true, skippable: false };
    assert.match(mistakesIn(asking(forced)).join(), /skippable: An identity question can always be skipped/);
  });

  test('students who can write need to read whom to turn to', () => {
    const open = asking(longText('t'));
    assert.match(mistakesIn({ ...open, audience: 'student' }).join(), /^help: Students can write in "t"/);
    assert.deepEqual(mistakesIn({ ...open, audience: 'student', help: 'Talk to an adult.' }), []);
    assert.deepEqual(mistakesIn({ ...asking(scale('a')), audience: 'student' }), []);
  });

  test('a survey that closes before it opens', () => {
    const dates = (opens: string, closes: string) => mistakesIn({ ...walk, opens, closes }).length;
    assert.equal(dates('2026-11-02', '2026-11-01'), 1);
    assert.equal(dates('2026-11-02T09:00', '2026-11-02T08:00'), 1);
    assert.equal(dates('2026-11-02', '2026-11-02'), 0);
    assert.equal(dates('2026-11-02T09:00', '2026-11-02'), 0);
  });
});

describe('a copy', () => {
  test('has another id than the survey that it was made of', () => {
    const copy = { ...walk, basedOn: `${walk.id}@0.9.0` };
    assert.deepEqual(mistakesIn(copy), [
      `id: A copy of "${walk.id}" cannot have the same id: results of the two would be mixed.`,
    ]);
    assert.deepEqual(mistakesIn({ ...copy, id: `${walk.id}-2` }), []);
  });
});
