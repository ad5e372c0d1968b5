import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Item } from '@kith/core';
import { rating, survey } from './testing/survey.js';
import { sentencesOf, textsOf } from './texts.js';

describe('texts', () => {
  it('of an item type that does not exist yet are found too, and its conditions are none', () => {
    const grid = {
      ...rating('a'),
      type: 'grid',
      rows: [{ id: 'bus', label: 'The bus', hint: 'Any line' }],
      showIf: { context: 'role', equals: 'label' },
    } as unknown as Item;
    const found = textsOf(survey([grid])).filter(({ item }) => item);
    assert.deepEqual(
      found.map(({ at, path }) => `${at} ${path}`),
      [
        'items.a.label pages[0].items[0].label',
        'items.a.rows.bus pages[0].items[0].rows[0].label',
        'items.a.rows.bus.hint pages[0].items[0].rows[0].hint',
      ],
    );
  });
  it('of a catalogue have the paths that its translator sees', () => {
    const texts = textsOf(survey([rating('bel.part')]), 1);
    assert.ok(texts.some(({ path }) => path === 'items["bel.part"].label'));
  });
  it('that are fragments do not count as sentences', () => {
    const sentences = sentencesOf(textsOf(survey([rating('a', 'How often?')])));
    assert.ok(sentences.includes('How often?'));
    assert.ok(!sentences.includes('The way to school'));
  });
});
