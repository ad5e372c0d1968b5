import { interfaceLanguages } from '../../interface/languages.js';
import type { Rule } from '../contract.js';

const known: readonly string[] = interfaceLanguages.map(({ tag }) => tag);

export const languageUnknown: Rule = {
  id: 'language-unknown',
  severity: 'error',
  why: 'The buttons and messages around the questions have to be in the language too. Where Kith has none, the survey does not start, and a translation is a button that fails.',
  mend: `Use one of ${known.join(', ')}, without a region: \`en\`, not \`en-US\`. A developer can add a language: docs/languages.md.`,
  example: '`"language": "en-US"`',
  final: 'always',
  check: ({ versions }) =>
    versions
      .filter(({ language }) => !known.includes(language))
      .map(({ document, language }) => ({
        place: { document, path: 'language', at: 'language' },
        message: `Kith does not have "${language}"; it has ${known.join(', ')}.`,
      })),
};
