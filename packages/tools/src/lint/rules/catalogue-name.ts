import { canonicalJson } from '@kith/instruments/canonical-json';
import { instruments } from '@kith/instruments';
import type { Rule } from '../contract.js';

export const catalogueName: Rule = {
  id: 'catalogue-name',
  severity: 'error',
  why: 'Results go by the id of a survey. Under the name of a ready-made instrument, other words would be mixed with its own.',
  mend: 'Give the copy an id of its own, and name where it comes from: `"basedOn": "session-exit@1.0.0"`.',
  example: '`"id": "session-exit"` over questions of your own',
  check: ({ definition }) => {
    const original = Object.values(instruments).find((each) => each.definition.id === definition.id);
    if (!original || canonicalJson(original.definition) === canonicalJson(definition)) return [];
    const place = { document: 0, path: 'id', at: 'id' };
    return [
      { place, message: `"${definition.id}" is the name of a ready-made instrument, and its words differ.` },
    ];
  },
};
