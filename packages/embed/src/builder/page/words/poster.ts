import { formatText, type InterfaceLanguage, type TextKey, type TextParams } from '@kith/core';
import { ar } from '@kith/core/languages/ar';
import { es } from '@kith/core/languages/es';
import { wholeEnglish } from '@kith/core/languages/whole-english';

/** What is a poster's own; all else on it is said as the survey itself says it. Drafts, but for English. */
const how: Readonly<Record<string, string>> = {
  en: 'Point the camera of a phone at the code, or type this address:',
  es: 'Apunte la cámara de un teléfono al código, o escriba esta dirección:',
  ar: 'وجّه كاميرا الهاتف نحو الرمز، أو اكتب هذا العنوان:',
};

const languages: readonly InterfaceLanguage[] = [wholeEnglish, es, ar];

/** What a poster says, in the language of those who read it. */
export interface PosterWords {
  readonly tag: string;
  readonly dir: InterfaceLanguage['dir'];
  readonly how: string;
  readonly text: (key: TextKey, params?: TextParams) => string;
}

/** The words of a poster: in English where it has none in this language. */
export function posterWords(tag: string): PosterWords {
  const language = languages.find((one) => one.tag === tag) ?? wholeEnglish;
  return {
    tag: language.tag,
    dir: language.dir,
    how: how[language.tag] ?? '',
    text: (key, params) => formatText(language, key, params),
  };
}
