import { isDeepStrictEqual } from 'node:util';
import type { Item } from '@kith/core';
import { comparisonFor, originalFor } from '../../adapt/adapted.js';
import { inLanguage, questionsOf } from '../../adapt/original.js';
import { besideTheWords } from '../../catalogue/item-mark.js';
import type { Rule } from '../contract.js';

export const adaptedWords: Rule = {
  id: 'adapted-words',
  severity: 'error',
  final: 'always',
  why: 'Who sets the two side by side reads other words under the same id and version as the same question, and sees a rise that nobody lived through.',
  mend: 'Give the question an id of its own, or raise its `version`; or take back the words of the original.',
  example: '`"basedOn": "session-exit@1.0.0"`, and other words for `worth.time`',
  check: (subject) => {
    const original = originalFor(subject);
    const { items = [] } = comparisonFor(subject) ?? {};
    const words = original && inLanguage(original, subject.definition.language);
    const before = words ? questionsOf(words) : [];
    return items
      .filter(({ fate }) => fate === 'reworded')
      .flatMap(({ item, against }) => {
        const place = subject.items.find(({ id }) => id === item.id);
        const fields = changedFields(
          item,
          before.find(({ id }) => id === item.id),
        );
        const what = fields.length ? fields.map((field) => `\`${field}\``).join(', ') : 'the words';
        return place ? [{ place, message: `Not as in the original under ${against}: ${what}.` }] : [];
      });
  },
};

function changedFields(now: Item, before: Item | undefined): readonly string[] {
  if (!before) return [];
  const [one, other] = [now, before].map((item) => new Map<string, unknown>(Object.entries(item)));
  return [...new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])])].filter(
    (field) => !besideTheWords.has(field) && !isDeepStrictEqual(one?.get(field), other?.get(field)),
  );
}
