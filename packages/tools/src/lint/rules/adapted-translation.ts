import { comparisonFor, originalFor } from '../../adapt/adapted.js';
import { isComparable } from '../../adapt/compare.js';
import { inLanguage, questionsOf, type Original } from '../../adapt/original.js';
import { markOf } from '../../catalogue/item-mark.js';
import type { Remark, Rule } from '../contract.js';
import type { LanguageVersion } from '../subject.js';

export const adaptedTranslation: Rule = {
  id: 'adapted-translation',
  severity: 'warning',
  why: 'In this language people answer other words than in the original, while the id and the version say that the question is the same.',
  mend: 'Take back the words of the original; or compare the two without the answers in this language.',
  example: '`"basedOn": "session-exit@1.0.0"`, and other Spanish words for `worth.time`',
  check: (subject) => {
    const original = originalFor(subject);
    const items = comparisonFor(subject)?.items ?? [];
    const same = new Set(items.filter(({ fate }) => isComparable(fate)).map(({ item }) => item.id));
    return original
      ? subject.versions
          .filter(({ document }) => document !== 0)
          .flatMap((version) => remarksOn(version, original, same))
      : [];
  },
};

function remarksOn(
  { document, language, definition }: LanguageVersion,
  original: Original,
  same: ReadonlySet<string>,
): readonly Remark[] {
  const words = inLanguage(original, language);
  if (!words) return [];
  const before = new Map(questionsOf(words).map((item) => [item.id, markOf(item)]));
  return questionsOf(definition)
    .filter((item) => same.has(item.id) && before.has(item.id) && before.get(item.id) !== markOf(item))
    .map(({ id }) => ({
      place: { document, path: `items.${id}`, at: `items.${id}`, id },
      message: `In "${language}" its words are not those of the original.`,
    }));
}
