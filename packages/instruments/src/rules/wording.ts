import type { Definition, ScaleId } from '@kith/core';
import { itemsOf } from './texts.js';
import { wordsOf } from './words.js';

/** Words that turn a question round. A reversed item partly measures reading. */
const reversing =
  /\b(?:not|never|no|none|nobody|without|rarely|hardly|un(?:fair|kind|safe|welcome)|\w+n['’]t)\b/i;

/** How a question must ask for its scale to answer it. */
const asks: Readonly<Partial<Record<ScaleId, RegExp>>> = {
  amount5: /\bhow much\b/i,
  often5: /\bhow often\b/i,
  likely5: /\bhow likely\b/i,
};

/** One idea, worded positively, as a question that its own scale answers, no longer than the limit. */
export function wordingProblems(definition: Definition, words: number): readonly string[] {
  return itemsOf(definition).flatMap((item) => {
    const problems: string[] = [];
    const length = wordsOf(item.label).length;
    if (length > words) problems.push(`${item.id}: ${length} words, at most ${words}`);
    if (item.type !== 'scale') return problems;
    if (reversing.test(item.label)) problems.push(`${item.id}: worded negatively`);
    if (/ (?:and|or) |\//.test(item.label.replace(/books and lessons/, ''))) {
      problems.push(`${item.id}: more than one idea`);
    }
    if (!item.label.endsWith('?')) problems.push(`${item.id}: not a question`);
    if (asks[item.scale]?.test(item.label) === false) {
      problems.push(`${item.id}: its question does not ask for ${item.scale}`);
    }
    return problems;
  });
}
