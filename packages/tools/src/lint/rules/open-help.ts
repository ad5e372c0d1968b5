import type { Rule } from '../contract.js';
import { isOpen } from '../item-kinds.js';

export const openHelp: Rule = {
  id: 'open-help',
  severity: 'warning',
  final: 'in-catalogue',
  why: 'Somebody may write of harm where nobody reads at once. Student surveys do not start without a help line.',
  mend: 'Say in `help` whom to turn to, at any hour.',
  example: 'an open question and no `help`',
  check: ({ definition, items }) => {
    const open = items.find(({ item }) => isOpen(item));
    if (!open || definition.help !== undefined) return [];
    const place = { document: 0, path: 'help', at: 'help' };
    return [{ place, message: `People can write in "${open.item.id}", and no help line stands beside it.` }];
  },
};
