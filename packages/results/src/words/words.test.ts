import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';

/** Every text by its path. */
function textsIn(value: object, path = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) => {
    if (typeof each === 'string') return [[`${path}${key}`, each] as [string, string]];
    return typeof each === 'object' && each !== null ? textsIn(each, `${path}${key}.`) : [];
  });
}

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

describe('the words of results', () => {
  const english = new Map(textsIn(en));

  for (const words of [es, ar])
    test(`are all there in ${words.language}, in words of its own, with the same placeholders`, () => {
      const texts = new Map(textsIn(words));
      assert.deepEqual([...texts.keys()].sort(), [...english.keys()].sort());
      for (const [path, text] of texts) {
        if (path === 'status') continue;
        assert.notEqual(text, english.get(path), path);
        assert.deepEqual(placeholders(text), placeholders(english.get(path) ?? ''), path);
      }
    });

  test('say of themselves that they are drafts', () => {
    assert.deepEqual(
      [en, es, ar].map(({ status }) => status),
      ['draft', 'draft', 'draft'],
    );
  });

  test('are short, and name no numbers of statistics', () => {
    for (const [path, text] of english) {
      assert.ok(text.split(' ').length <= 16, path);
      assert.doesNotMatch(text, /signific|p-value|confidence|interval/i, path);
    }
  });
});
