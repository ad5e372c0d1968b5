import type { Definition, Item } from '@kith/core';
import type { InstrumentNotes } from '../instrument-notes.js';
import { itemsOf } from './texts.js';

type Counts = InstrumentNotes['counts'];

/** Does the definition hold what its notes promise? */
export function countProblems(definition: Definition, promised: Counts): readonly string[] {
  const found = countsOf(definition);
  return (Object.keys(found) as (keyof Counts)[])
    .filter((kind) => found[kind] !== promised[kind])
    .map((kind) => `${kind}: ${promised[kind]} promised, ${found[kind]} found`);
}

function countsOf(definition: Definition): Counts {
  const items = itemsOf(definition);
  const asked = items.filter((item) => item.identity !== true);
  const open = asked.filter(isOpen);
  return {
    scales: asked.filter((item) => item.type === 'scale').length,
    choices: asked.filter((item) => item.type.endsWith('-choice')).length,
    open: open.filter((item) => item.showIf === undefined).length,
    followUps: open.filter((item) => item.showIf !== undefined).length,
    identity: items.length - asked.length,
  };
}

export function isOpen(item: Item): boolean {
  return item.type === 'long-text' || item.type === 'short-text';
}
