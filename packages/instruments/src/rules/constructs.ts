import type { Definition } from '@kith/core';
import type { InstrumentNotes } from '../instrument-notes.js';
import { isOpen } from './counts.js';
import { itemsOf } from './texts.js';

/** Each closed item has one construct, each construct a way to act, each item a reason. */
export function constructProblems(definition: Definition, notes: InstrumentNotes): readonly string[] {
  const items = itemsOf(definition);
  const problems: string[] = [];
  for (const item of items) {
    if (!notes.items[item.id]?.rationale) problems.push(`${item.id}: no rationale`);
    if (isOpen(item) || item.type === 'information') continue;
    const homes = Object.values(notes.constructs).filter((construct) => construct.items.includes(item.id));
    const expected = notes.groupBy.includes(item.id) ? 0 : 1;
    if (homes.length !== expected) problems.push(`${item.id}: in ${homes.length} constructs`);
  }
  const known = new Set(items.map((item) => item.id));
  const named = [...Object.keys(notes.items), ...notes.groupBy];
  for (const id of named.filter((id) => !known.has(id))) problems.push(`${id}: in the notes only`);
  for (const [id, construct] of Object.entries(notes.constructs)) {
    if (construct.action.trim() === '') problems.push(`${id}: nothing that anyone could do`);
    for (const item of construct.items.filter((item) => !known.has(item))) {
      problems.push(`${id}: ${item} does not exist`);
    }
    if (construct.report === 'score' && construct.items.length < 3) {
      problems.push(`${id}: a score of fewer than three items`);
    }
  }
  return problems;
}
