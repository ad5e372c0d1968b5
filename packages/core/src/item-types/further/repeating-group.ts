import type { GroupField, RepeatingGroupItem } from '../../definition.js';
import { formatNumber } from '../../languages/format.js';
import type { AnswerValue, GroupEntry } from '../../response.js';
import type { ItemTypeRules, Problem } from '../contract.js';
import { rulesOf } from '../rules-of.js';

/** Entries of a repeating group where the item says nothing. */
export const mostEntries = 20;

export const repeatingGroup: ItemTypeRules<RepeatingGroupItem> = {
  type: 'repeating-group',
  asks: true,
  open: true,
  expected: (item) =>
    `a list of at most ${item.max ?? mostEntries} entries with ${item.fields.map(({ id }) => id).join(', ')}`,
  normalise,
  check: (item, value) => entriesOf(value).flatMap((entry) => checkEntry(item, entry)),
  missing: (item, value) => {
    const entries = entriesOf(value);
    const lacking = entries.filter((entry) =>
      item.fields.some((field) => field.required && !Object.hasOwn(entry, field.id)),
    );
    const n = lacking.length + Math.max(0, (item.min ?? 0) - entries.length);
    return n ? { code: 'incomplete', params: { n } } : null;
  },
  questions: ({ fields }) => fields.length,
  words: (_item, value, language) => formatNumber(language, entriesOf(value).length),
};

const entriesOf = (value: AnswerValue): readonly GroupEntry[] => value as readonly GroupEntry[];

/** Empty entries are left out; the element keeps them while the person is filling them in. */
function normalise(item: RepeatingGroupItem, value: unknown): AnswerValue | null | undefined {
  if (!Array.isArray(value) || value.length > (item.max ?? mostEntries)) return undefined;
  const entries: GroupEntry[] = [];
  for (const given of value as readonly unknown[]) {
    const entry = normaliseEntry(item.fields, given);
    if (!entry) return undefined;
    if (Object.keys(entry).length) entries.push(entry);
  }
  return entries.length ? Object.freeze(entries) : null;
}

function normaliseEntry(fields: readonly GroupField[], given: unknown): GroupEntry | undefined {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined;
  if (!Object.keys(given).every((id) => fields.some((field) => field.id === id))) return undefined;
  const answers: [string, GroupEntry[string]][] = [];
  for (const field of fields) {
    if (!Object.hasOwn(given, field.id)) continue;
    const value = rulesOf(field).normalise(field, (given as Record<string, unknown>)[field.id]);
    if (value === undefined) return undefined;
    if (value !== null) answers.push([field.id, value as GroupEntry[string]]);
  }
  return Object.freeze(Object.fromEntries(answers));
}

function checkEntry({ fields }: RepeatingGroupItem, entry: GroupEntry): readonly Problem[] {
  return fields.flatMap((field) => {
    const value = Object.hasOwn(entry, field.id) ? entry[field.id] : undefined;
    return value === undefined ? [] : (rulesOf(field).check?.(field, value, '') ?? []);
  });
}
