import { type AnswerValue, type Issue, type Item, rulesOf } from '@kith/core';

/**
 * What an item standing alone in a form still needs. In a survey the run works this out. `otherText` is null
 * where no option with a text field is chosen.
 */
export function issuesOf(item: Item, value: AnswerValue | null, otherText: string | null): readonly Issue[] {
  const itemId = item.id;
  const rules = rulesOf(item);
  if (value === null) return item.required ? [{ code: 'required', itemId }] : [];
  if (item.required && otherText === '') return [{ code: 'other-text-required', itemId }];
  // An answer outside the options has nothing that could be wrong with it.
  if (item.outside?.some((word) => word === value)) return [];
  const offered = rules.parts?.(item).map(({ id }) => id) ?? [];
  // What is never asked for, a contact block, is complete or empty.
  const missing = item.required || !rules.asks ? rules.missing?.(item, value, offered) : null;
  const problems = missing ? [missing] : (rules.check?.(item, value, otherText ?? '') ?? []);
  return problems.map((problem) => ({ ...problem, itemId }));
}

const flags: Readonly<Partial<Record<Issue['code'], keyof ValidityStateFlags>>> = {
  pattern: 'patternMismatch',
  'too-long': 'tooLong',
  'too-many': 'rangeOverflow',
  'too-small': 'rangeUnderflow',
  'too-large': 'rangeOverflow',
  'too-fine': 'stepMismatch',
  'too-early': 'rangeUnderflow',
  'too-late': 'rangeOverflow',
  email: 'typeMismatch',
  phone: 'typeMismatch',
};

/** The flag of the platform that an issue stands for. */
export function validityFlags({ code }: Issue): ValidityStateFlags {
  return { [flags[code] ?? 'valueMissing']: true };
}
