import {
  type AnswerValue,
  formatText,
  type InterfaceLanguage,
  type Issue,
  type Item,
  rulesOf,
} from '@kith/core';

/**
 * What an item standing alone in a form still needs. In a survey the run works this out. `otherText` is null
 * where no option with a text field is chosen.
 */
export function issuesOf(item: Item, value: AnswerValue | null, otherText: string | null): readonly Issue[] {
  const itemId = item.id;
  if (value === null) return item.required ? [{ code: 'required', itemId }] : [];
  if (item.required && otherText === '') return [{ code: 'other-text-required', itemId }];
  return rulesOf(item)
    .check(item, value, otherText ?? '')
    .map((problem) => ({ ...problem, itemId }));
}

/** Says to the respondent what is missing. */
export function issueText(language: InterfaceLanguage, { code, params }: Issue, canSkip: boolean): string {
  if (code === 'too-long') return formatText(language, 'errorTooLong', params);
  if (code === 'other-text-required') return formatText(language, 'errorOtherText');
  return formatText(language, canSkip ? 'errorRequired' : 'errorRequiredNoSkip');
}

/** The flag of the platform that an issue stands for. */
export function validityFlags({ code }: Issue): ValidityStateFlags {
  return code === 'too-long' ? { tooLong: true } : { valueMissing: true };
}
