import { isQuestion } from '../../item-types/is-question.js';
import { rulesOf } from '../../item-types/rules-of.js';
import { nearest } from '../../nearest.js';
import { mistake, type Mistake } from '../mistake.js';
import type { Named, Outline } from '../outline.js';
import { join, listOf } from '../path.js';
import { referencesIn, sourceFields, type References } from '../references.js';

/** Computed values are worked out from items that are there, each once, and sums from numbers. */
export function checkComputedValues(outline: Outline): readonly Mistake[] {
  const references = referencesIn(outline);
  return outline.computed.flatMap(({ raw, path }: Named) =>
    sourceFields.flatMap((field) => {
      const sources = listOf(raw[field]);
      return sources.flatMap((id, i) => {
        const at = join(join(path, field), i);
        if (typeof id !== 'string') return [];
        if (sources.indexOf(id) < i) return [mistake(at, 'duplicate-id', `"${id}" is in this list already.`)];
        return checkSource(id, field, at, references);
      });
    }),
  );
}

function checkSource(
  id: string,
  field: (typeof sourceFields)[number],
  path: string,
  { items }: References,
): readonly Mistake[] {
  const target = items.get(id);
  if (!target) {
    return [mistake(path, 'unknown-item', `There is no item "${id}".`, nearest(id, [...items.keys()]))];
  }
  const { item } = target;
  if (!item) return [];
  if (!isQuestion(item)) {
    return [mistake(path, 'wrong-value', `"${id}" (${item.type}) has no answer to count.`)];
  }
  if (field === 'count' || rulesOf(item).numbers) return [];
  return [mistake(path, 'wrong-value', `"${id}" (${item.type}) gives no number for a ${field}.`)];
}
