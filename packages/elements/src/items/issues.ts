import { formatText, type InterfaceLanguage, type Issue, type Item, type TextKey } from '@kith/core';

/** How each issue is said. */
const wordings: Readonly<Partial<Record<Issue['code'], TextKey>>> = {
  'other-text-required': 'errorOtherText',
  'too-long': 'errorTooLong',
  'too-many': 'errorTooMany',
  'too-small': 'errorTooSmall',
  'too-large': 'errorTooLarge',
  'too-fine': 'errorTooFine',
  'too-early': 'errorTooEarly',
  'too-late': 'errorTooLate',
  email: 'errorEmail',
  phone: 'errorPhone',
};

/** Says to the respondent what is to be mended. */
export function issueText(language: InterfaceLanguage, issue: Issue, item: Item, canSkip: boolean): string {
  const { code, check = 0, params } = issue;
  if (code === 'check') return item.checks?.[check]?.message ?? '';
  if (code === 'pattern') return ('pattern' in item && item.pattern.message) || '';
  if (code === 'incomplete')
    return formatText(language, canSkip ? 'errorIncomplete' : 'errorIncompleteNoSkip', params);
  if (code === 'too-fine' && params?.['n'] === 0) return formatText(language, 'errorWhole');
  return formatText(language, wordings[code] ?? (canSkip ? 'errorRequired' : 'errorRequiredNoSkip'), params);
}
