import type { Item } from '@kith/core';
import type { Rule } from '../contract.js';

const bothEnds = [/(?:^|\s)agree$/i, /disagree$/i] as const;

export const agreeDisagree: Rule = {
  id: 'agree-disagree',
  severity: 'warning',
  why: 'Many people agree with whatever a sentence says, students most of all.',
  mend: 'Ask a question that its scale answers: "How much …" with `amount5`, "How often …" with `often5`.',
  example: '`"scale": "agree5"` in a student survey',
  check: ({ definition, itemsAndFields }) =>
    itemsAndFields
      .filter(({ item }) => definition.audience !== 'staff' && isAgreement(item))
      .map((place) => ({ place, message: 'It asks whether people agree.' })),
};

function isAgreement(item: Item): boolean {
  if ('scale' in item) return item.scale === 'agree5';
  const labels = 'options' in item ? item.options.map(({ label }) => label) : [];
  return bothEnds.every((end) => labels.some((label) => end.test(label)));
}
