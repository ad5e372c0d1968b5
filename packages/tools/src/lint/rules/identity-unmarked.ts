import type { Rule } from '../contract.js';
import { isClosed } from '../item-kinds.js';

const asksWhoOneIs =
  /\b(?:what|which|how)\b[^?]*\b(?:race|ethnicit|gender|sexual orientation|pronouns)|\b(?:cuál|qué)\b[^?]*\b(?:raza|etnia|género|orientación sexual)/iu;

export const identityUnmarked: Rule = {
  id: 'identity-unmarked',
  severity: 'warning',
  why: 'Questions on who a person is come last, can be skipped and are kept from small groups: Kith has to know them.',
  mend: 'Mark it `"identity": true` and move it to the end.',
  example: '"What is your gender?" without `"identity": true`',
  check: ({ items }) =>
    items
      .filter(({ item }) => item.identity !== true && isClosed(item))
      .filter(({ item }) => item.id.startsWith('id.') || asksWhoOneIs.test(item.label))
      .map((place) => ({ place, message: 'It asks who the person is, and is not marked so.' })),
};
