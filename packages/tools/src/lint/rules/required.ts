import type { Rule } from '../contract.js';

export const required: Rule = {
  id: 'required',
  severity: 'warning',
  final: 'in-catalogue',
  why: 'Nothing is required but consent: who is pressed leaves, or makes something up.',
  mend: 'Remove `required`; a skipped question is an answer of its own.',
  example: '`"required": true`',
  check: ({ definition, itemsAndFields }) => {
    // A form of administration may need a name or a date.
    const isForm = definition.audience !== 'student' && definition.privacy.join() === 'identified';
    if (isForm) return [];
    return itemsAndFields
      .filter(({ item }) => item.required === true)
      .map((place) => ({ place, message: 'It has to be answered.' }));
  },
};
