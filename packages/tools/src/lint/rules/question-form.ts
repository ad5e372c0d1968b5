import type { Rule } from '../contract.js';

/** Statements are for these scales. */
const forStatements: ReadonlySet<string> = new Set(['agree5', 'true5', 'yes3']);

const asks: Readonly<Partial<Record<string, RegExp>>> = {
  amount5: /\bhow much\b/i,
  often5: /\bhow often\b/i,
  likely5: /\bhow likely\b/i,
};

export const questionForm: Rule = {
  id: 'question-form',
  severity: 'error',
  needsNotes: true,
  why: 'Questions that their scale answers word for word are answered more truly than statements.',
  mend: 'Word it as a question that begins as its scale asks: "How often …?"',
  example: '"I belong at this school." with `amount5`',
  check: ({ items }) =>
    items.flatMap((place) => {
      const { item } = place;
      if (!('scale' in item) || forStatements.has(item.scale)) return [];
      const messages = item.label.endsWith('?') ? [] : ['It is not a question.'];
      if (asks[item.scale]?.test(item.label) === false) messages.push(`It does not ask for ${item.scale}.`);
      return messages.map((message) => ({ place, message }));
    }),
};
