import type { MatrixItem, OutsideAnswer, ThenNowItem } from '../../definition.js';
import type { AnswerValue, RowAnswers } from '../../response.js';
import { scales } from '../../scales.js';
import type { ItemTypeRules, Part } from '../contract.js';
import { isWhole } from '../point.js';

/** What a matrix and a then/now pair share: an answer by row. */
export function rowType<I extends MatrixItem | ThenNowItem>(
  type: I['type'],
  rowsOf: (item: I) => readonly Part[],
): ItemTypeRules<I> {
  return {
    type,
    asks: true,
    open: false,
    outsideByRow: true,
    expected: (item) => {
      const outside = (item.outside ?? []).map((word) => `, "${word}"`).join('');
      return `by row id (${rowIds(rowsOf(item)).join(', ')}) a whole number from 1 to ${scales[item.scale].points}${outside}`;
    },
    normalise: (item, value) => normalise(item, rowIds(rowsOf(item)), value),
    missing: (_item, value, offered) => {
      const n = offered.filter((row) => !Object.hasOwn(value as RowAnswers, row)).length;
      return n ? { code: 'incomplete', params: { n } } : null;
    },
    parts: rowsOf,
    restrict: (_item, value, offered) =>
      byRow(Object.entries(value as RowAnswers).filter(([row]) => offered.includes(row))),
    numbers: (_item, value) =>
      Object.values(value as RowAnswers).filter((each): each is number => typeof each === 'number'),
    questions: (item) => rowsOf(item).length,
    words: (item, value, language) =>
      // Where a text takes up a whole matrix, only a single row can be meant.
      Object.values(value as RowAnswers)
        .map((point) => language.scales[item.scale][Number(point) - 1] ?? '')
        .join(', '),
  };
}

const rowIds = (rows: readonly Part[]): readonly string[] => rows.map(({ id }) => id);

function normalise(
  { scale, outside = [] }: MatrixItem | ThenNowItem,
  rows: readonly string[],
  value: unknown,
): AnswerValue | null | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const given = Object.entries(value);
  const isAnswer = (each: unknown): each is number | OutsideAnswer =>
    isWhole(each, 1, scales[scale].points) || outside.some((word) => word === each);
  if (!given.every(([row, each]) => rows.includes(row) && isAnswer(each))) return undefined;
  const answers = Object.fromEntries(given) as RowAnswers;
  // In the order of the definition, whatever the order of answering.
  return byRow(rows.flatMap((row) => (Object.hasOwn(answers, row) ? [[row, answers[row] ?? 0]] : [])));
}

function byRow(entries: readonly (readonly [string, RowAnswers[string]])[]): AnswerValue | null {
  return entries.length ? Object.freeze(Object.fromEntries(entries)) : null;
}
