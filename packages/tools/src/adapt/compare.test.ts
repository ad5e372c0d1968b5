import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Definition, Item } from '@kith/core';
import { instruments } from '@kith/instruments';
import { withItem } from '../lint/testing/with-item.js';
import { compare, type Comparison } from './compare.js';
import { copyOf } from './copy-of.js';
import { originalNamed, originalOf } from './original.js';

const { definition } = instruments['student-belonging-6-12'];
const original = originalNamed('student-belonging-6-12@1.0.0')!;
const copy = (...without: readonly string[]): Definition => copyOf(definition, { id: 'demo-copy', without });
const compared = (changed: Definition): Comparison => compare(changed, original)!;
const fateOf = (changed: Definition, id: string): string | undefined =>
  compared(changed).items.find(({ item }) => item.id === id)?.fate;
const constructIn = (changed: Definition, label: string): readonly unknown[] => {
  const { kept, of, compare: how } = compared(changed).constructs.find((each) => each.label === label)!;
  return [kept, of, how];
};

describe('a question of a copy', () => {
  it('is the same where its words are, whatever page it stands on', () => {
    assert.deepEqual([...new Set(compared(copy()).items.map(({ fate }) => fate))], ['same']);
  });
  it('stays the same where only its duty, its condition or its recording changes', () => {
    for (const change of [{ required: true }, { showIf: { context: 'role', equals: 'x' } }])
      assert.equal(fateOf(withItem(copy(), 'bel.yours', change as Partial<Item>), 'bel.yours'), 'same');
  });
  it('is reworded by a word, a hint or an option more or less, under the version as it was', () => {
    const race = definition.pages.flatMap(({ items }) => items).find(({ id }) => id === 'id.race')!;
    const options = 'options' in race ? race.options.slice(1) : [];
    assert.ok(options.length > 3);
    for (const [id, change] of [
      ['bel.yours', { label: 'How much is this your school?' }],
      ['bel.yours', { hint: 'Think of all of it.' }],
      ['id.race', { options }],
    ] as const)
      assert.equal(fateOf(withItem(copy(), id, change as Partial<Item>), id), 'reworded');
  });
  it('in other words under a version of its own is another question', () => {
    const changed = withItem(copy(), 'bel.yours', { label: 'How much is this your school?', version: 2 });
    assert.equal(fateOf(changed, 'bel.yours'), 'new-version');
    assert.deepEqual(constructIn(changed, 'Belonging at school'), [3, 4, 'shared']);
  });
  it('in the same words under another version can be compared, and is told so', () => {
    const [found] = compared(withItem(copy(), 'bel.yours', { version: 3 })).items.filter(
      ({ fate }) => fate === 'renumbered',
    );
    assert.deepEqual([found?.item.id, found?.against], ['bel.yours', 'bel.yours@1']);
  });
  it('on another scale is another question, whatever its version says', () => {
    for (const version of [1, 2])
      assert.equal(
        fateOf(withItem(copy(), 'bel.yours', { scale: 'often5', version }), 'bel.yours'),
        'rescaled',
      );
  });
  it('whose id begins like that of another is not taken for it', () => {
    const changed = withItem(copy(), 'bel.yours', { id: 'bel' });
    assert.ok(compared(changed).added.includes('bel') && compared(changed).left.includes('bel.yours'));
  });
});

describe('the order of a copy', () => {
  it('is as before where questions are only left out', () => {
    assert.deepEqual(compared(copy('bel.welcome', 'care.help')).moved, []);
  });
  it('names the fewest questions that would have to go back', () => {
    const [first, ...rest] = copy().pages;
    const pages = [{ ...first!, items: [...first!.items.slice(1), first!.items[0]!] }, ...rest];
    assert.deepEqual(compared({ ...copy(), pages }).moved, [first!.items[0]!.id]);
  });
  it('tells where a question goes to other people, by its own condition or by that of its page', () => {
    const showIf = { context: 'role', equals: 'x' } as const;
    assert.deepEqual(compared(withItem(copy(), 'bel.yours', { showIf })).otherwiseAsked, ['bel.yours']);
    const pages = copy().pages.map((page, n) => (n === 0 ? { ...page, showIf } : page));
    assert.deepEqual(
      compared({ ...copy(), pages }).otherwiseAsked,
      pages[0]!.items.map(({ id }) => id),
    );
  });
});

describe('what questions measure together', () => {
  const belonging = ['bel.yours', 'bel.welcome', 'bel.forward', 'bel.part'];
  it('is compared as it is while every question is there', () => {
    assert.deepEqual(constructIn(copy('care.help'), 'Belonging at school'), [4, 4, 'whole']);
  });
  it('is compared over what both have from half of the questions and three on', () => {
    assert.deepEqual(constructIn(copy(belonging[0]!), 'Belonging at school'), [3, 4, 'shared']);
    assert.deepEqual(constructIn(copy('care.help'), 'Care from adults'), [2, 3, 'single']);
  });
  it('is not compared as one below that, and not at all where nothing is left', () => {
    assert.deepEqual(constructIn(copy(...belonging.slice(1)), 'Belonging at school'), [1, 4, 'single']);
    assert.deepEqual(constructIn(copy(...belonging), 'Belonging at school'), [0, 4, 'nothing']);
  });
});

describe('a copy in another language than its original', () => {
  it('is held against the words of that language', () => {
    const { es } = instruments['student-belonging-6-12'];
    const spanish = { ...copy(), language: 'es' };
    assert.equal(fateOf(spanish, 'bel.yours'), 'reworded');
    const words = { label: es.items['bel.yours']!.label };
    assert.equal(fateOf(withItem(spanish, 'bel.yours', words), 'bel.yours'), 'same');
  });
  it('is not compared where the original has no words in it', () => {
    assert.equal(compare({ ...copy(), language: 'so' }, original), undefined);
  });
});

it('a copy of a copy is held against the file that it was made of', () => {
  const first = { ...withItem(copy(), 'bel.yours', { label: 'Is it yours?', version: 2 }), version: '2.0.0' };
  const second = copyOf(first, { id: 'demo-copy-2', without: ['bel.part'] });
  const { original: name, items, left } = compare(second, originalOf(first, []))!;
  assert.deepEqual([second.basedOn, name, left], ['demo-copy@2.0.0', 'demo-copy@2.0.0', ['bel.part']]);
  assert.ok(items.every(({ fate }) => fate === 'same'));
});
