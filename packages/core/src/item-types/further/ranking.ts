import type { RankingItem } from '../../definition.js';
import { formatList } from '../../languages/format.js';
import type { AnswerValue } from '../../response.js';
import type { ItemTypeRules } from '../contract.js';
import { chosenIn, idsOf, labelOf, partsOf, restrictChoices } from '../options.js';

export const ranking: ItemTypeRules<RankingItem> = {
  type: 'ranking',
  asks: true,
  open: false,
  expected: (item) =>
    `at most ${rankedBy(item, item.options.length)} of ${idsOf(item)}, each once, best first`,
  normalise,
  missing: (item, value, offered) => {
    const n = rankedBy(item, offered.length) - chosenIn(value).length;
    return n > 0 ? { code: 'incomplete', params: { n } } : null;
  },
  parts: partsOf,
  restrict: restrictChoices,
  words: (item, value, language) =>
    formatList(
      language,
      chosenIn(value).map((id) => labelOf(item, id)),
    ),
};

const rankedBy = ({ top = Infinity }: RankingItem, offered: number): number => Math.min(top, offered);

function normalise(item: RankingItem, value: unknown): AnswerValue | null | undefined {
  if (!Array.isArray(value)) return undefined;
  const ids = value as readonly unknown[];
  const known = ids.every((id): id is string => item.options.some((option) => option.id === id));
  if (!known || new Set(ids).size < ids.length || ids.length > rankedBy(item, item.options.length)) {
    return undefined;
  }
  return ids.length ? Object.freeze([...ids]) : null;
}
