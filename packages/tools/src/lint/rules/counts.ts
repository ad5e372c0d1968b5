import { dependenciesOf, type Definition, type Item } from '@kith/core';
import type { InstrumentNotes } from '@kith/instruments';
import type { Rule } from '../contract.js';
import { isOpen, questionsIn } from '../item-kinds.js';

type Counts = InstrumentNotes['counts'];

/** Facts of a form. A wish to be contacted is written, and still no open question: it is one block with fields. */
const inForms: ReadonlySet<Item['type']> = new Set(['date', 'number', 'contact']);

export const counts: Rule = {
  id: 'counts',
  severity: 'error',
  needsNotes: true,
  why: 'The documentation promises how many questions there are.',
  mend: 'Correct the notes, or what was lost or added by mistake.',
  example: 'an item fewer than the notes count',
  check: ({ definition, notes }) => {
    if (!notes) return [];
    const found = countsOf(definition);
    return (Object.keys(found) as (keyof Counts)[])
      .filter((kind) => found[kind] !== (notes.counts[kind] ?? 0))
      .map((kind) => ({
        place: { document: 0, path: '' },
        message: `${kind}: ${notes.counts[kind] ?? 0} promised, ${found[kind]} found.`,
      }));
  },
};

function countsOf(definition: Definition): Required<Counts> {
  const items = definition.pages.flatMap((page) => page.items);
  const asked = items.filter((item) => item.identity !== true);
  const open = asked.filter((item) => isOpen(item) && !inForms.has(item.type));
  return {
    scales: sumOf(asked.filter((item) => 'scale' in item || item.type === 'numeric-scale')),
    choices: asked.filter((item) => 'options' in item || item.type === 'yes-no').length,
    open: open.filter((item) => !isFollowUp(item)).length,
    followUps: open.filter(isFollowUp).length,
    identity: items.length - asked.length,
    fields: asked.filter((item) => inForms.has(item.type)).length,
  };
}

/** It follows an answer; what the page alone decides does not. */
const isFollowUp = ({ showIf }: Item): boolean => showIf !== undefined && dependenciesOf(showIf).length > 0;

const sumOf = (items: readonly Item[]): number => items.reduce((sum, item) => sum + questionsIn(item), 0);
