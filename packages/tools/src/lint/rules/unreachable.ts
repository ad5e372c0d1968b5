import { inWords } from '../../paths/in-words.js';
import { unreachableIn } from '../../paths/unreachable.js';
import type { Rule } from '../contract.js';

const never = {
  page: 'This page can never show',
  item: 'This item can never show',
  part: 'This condition can never hold',
} as const;

export const unreachable: Rule = {
  id: 'unreachable',
  severity: 'error',
  why: 'Nobody would ever see it, whatever they answer, and its results would stay empty.',
  mend: 'Correct the condition, or what it depends on, or remove what it hides.',
  example: '`{ "all": [{ "item": "a", "atLeast": 4 }, { "item": "a", "atMost": 2 }] }`',
  check: ({ definition }) => {
    const items = new Map(definition.pages.flatMap((page) => page.items).map((item) => [item.id, item]));
    return unreachableIn(definition).map(({ path, kind, id, condition }) => ({
      place: { document: 0, path, id },
      message: `${never[kind]}: only if ${inWords(condition, items)}.`,
    }));
  },
};
