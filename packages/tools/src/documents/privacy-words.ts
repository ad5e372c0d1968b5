import type { Definition, PrivacyMode } from '@kith/core';
import type { WholeLanguage } from '../interface/languages.js';

const ways = {
  anonymous: 'privacyAnonymous',
  confidential: 'privacyConfidential',
  identified: 'privacyIdentified',
} as const satisfies Readonly<Record<PrivacyMode, string>>;

/** What the reader is told of how answers are kept, with what the law gives the parents of students. */
export function keptWords(
  { audience }: Definition,
  modes: readonly PrivacyMode[],
  { texts }: WholeLanguage,
): readonly string[] {
  const hasRecords = audience === 'student' && modes.includes('confidential');
  return [
    ...modes.map((mode) => texts[ways[mode]]),
    ...(hasRecords ? [texts.privacyConfidentialStudent] : []),
  ];
}
