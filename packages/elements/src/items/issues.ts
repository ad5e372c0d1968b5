import { formatText, type InterfaceLanguage, type Issue, type Item, type TextKey } from '@kith/core';

/** How an issue is said: `too-long` by `errorTooLong`. */
const wordingOf = (code: Issue['code']): TextKey =>
  `error${code.replace(/-required$/, '').replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())}` as TextKey;

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
    code === 'required' && !canSkip ? 'errorRequiredNoSkip' : wordingOf(code),
    params,
  );
}
