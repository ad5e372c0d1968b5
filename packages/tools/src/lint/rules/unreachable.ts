import type { Rule } from '../contract.js';

/** Found while a definition is read: `parseDefinition` refuses pages, items, options, rows and ends that never show. */
export const unreachable: Rule = {
  id: 'unreachable',
  severity: 'error',
  final: 'always',
  why: 'Nobody would ever see it, whatever they answer, and its results would stay empty. It is a mistake: Kith refuses it.',
  mend: 'Correct the condition, or what it depends on, or remove what it hides.',
  example: '`{ "all": [{ "item": "a", "atLeast": 4 }, { "item": "a", "atMost": 2 }] }`',
};
