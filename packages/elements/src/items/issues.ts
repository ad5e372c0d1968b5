import {
  type AnswerValue,
  formatText,
  type InterfaceLanguage,
  type Issue,
  type Item,
  rulesOf,
  type TextKey,
} from '@kith/core';

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

type Wording = readonly [text: TextKey, flag: keyof ValidityStateFlags];

/** How each issue is said, and which flag of the platform it stands for. */
const wordings: Readonly<Partial<Record<Issue['code'], Wording>>> = {
  'other-text-required': ['errorOtherText', 'valueMissing'],
  'too-long': ['errorTooLong', 'tooLong'],
  'too-many': ['errorTooMany', 'rangeOverflow'],
  'too-small': ['errorTooSmall', 'rangeUnderflow'],
  'too-large': ['errorTooLarge', 'rangeOverflow'],
  'too-fine': ['errorTooFine', 'stepMismatch'],
  'too-early': ['errorTooEarly', 'rangeUnderflow'],
  'too-late': ['errorTooLate', 'rangeOverflow'],
  email: ['errorEmail', 'typeMismatch'],
  phone: ['errorPhone', 'typeMismatch'],
};

/** Says to the respondent what is to be mended. */
export function issueText(language: InterfaceLanguage, issue: Issue, item: Item, canSkip: boolean): string {
  const { code, check = 0, params } = issue;
  if (code === 'check') return item.checks?.[check]?.message ?? '';
  if (code === 'pattern') return ('pattern' in item && item.pattern.message) || '';
  if (code === 'incomplete')
    return formatText(language, canSkip ? 'errorIncomplete' : 'errorIncompleteNoSkip', params);
  if (code === 'too-fine' && params?.['n'] === 0) return formatText(language, 'errorWhole');
  return formatText(
    language,
    wordings[code]?.[0] ?? (canSkip ? 'errorRequired' : 'errorRequiredNoSkip'),
    params,
  );
}

/** The flag of the platform that an issue stands for. */
export function validityFlags({ code }: Issue): ValidityStateFlags {
  return { [wordings[code]?.[1] ?? (code === 'pattern' ? 'patternMismatch' : 'valueMissing')]: true };
}
