import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createRun, type Definition, type Item, knownItemTypes } from '@kith/core';
import { addYoungItemTypes } from '@kith/core/item-types/young';
import { needsAll } from './needs-all.js';

/** As `kith.js` has them: nothing here has added any. */
const inKith = Object.keys(knownItemTypes());

const asking = (type: string, more: Partial<Definition> = {}): Definition => ({
  kith: 1,
  id: 'one',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'staff',
  privacy: ['identified'],
  title: 'One question',
  notice: { id: 'notice-one@1', kind: 'notice', intro: 'One question.', whoSees: 'Your team.' },
  pages: [{ id: 'one', items: [{ id: 'one', type, label: 'One' } as Item] }],
  thanks: 'Thank you.',
  ...more,
});

describe('a survey', () => {
  test('is shown by kith.js where that has every type that it asks with', () => {
    assert.ok(inKith.length > 3);
    assert.deepEqual(
      inKith.filter((type) => needsAll(asking(type))),
      [],
    );
  });

  test('needs kith-all.js where it asks with one type more', () => {
    for (const type of ['date', 'contact', 'matrix', 'faces']) assert.equal(needsAll(asking(type)), true);
  });

  test('needs kith-all.js exactly where kith.js would not begin with it', () => {
    const withMore = (more: object): Definition =>
      asking('short-text', {
        pages: [{ id: 'one', items: [{ id: 'one', type: 'short-text', label: 'One', ...more }] }],
      });
    const begins = (definition: Definition): boolean => {
      try {
        createRun(definition, { privacy: 'identified' });
        return true;
      } catch {
        return false;
      }
    };
    const more = [{}, { kind: 'text' }, { kind: 'email' }, { kind: 'phone' }, { pattern: { matches: 'a' } }];
    const needing = more.map(withMore).map((one) => [needsAll(one), begins(one)]);
    assert.deepEqual(needing, [
      [false, true],
      [false, true],
      [true, false],
      [true, false],
      [true, false],
    ]);
  });

  test('for the youngest has its faces by a part', () => {
    addYoungItemTypes();
    const added = Object.keys(knownItemTypes()).filter((type) => !inKith.includes(type));
    assert.deepEqual(added, ['faces']);
    assert.equal(needsAll(asking('faces', { audience: 'student', gradeBands: ['k-2'] })), false);
    assert.equal(needsAll(asking('date', { audience: 'student', gradeBands: ['k-2'] })), true);
  });
});
