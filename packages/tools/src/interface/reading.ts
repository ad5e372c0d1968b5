import type { InterfaceLanguage } from '@kith/core';
import { fleschKincaidGrade } from '../lint/language/reading-english.js';
import { perspicuity } from '../lint/language/reading-spanish.js';
import { wordsOf } from '../lint/language/words.js';
import type { InterfaceFinding } from './check-interface.js';
import { type InterfaceText, interfaceTexts } from './texts.js';

/** Below this a formula measures chance: one long word decides. */
const fewestWords = 12;

interface Measure {
  /** Of texts taken together; the formulas and their sources stand in lint/language. */
  readonly score: (texts: readonly string[]) => number;
  readonly isEasy: (score: number) => boolean;
  readonly said: string;
  /** Words of software, law and offices that nobody should meet here. */
  readonly jargon: RegExp;
}

/** Sixth grade in English; in Spanish from 65 on the INFLESZ scale, "quite easy": the level of primary school. */
const measures: Readonly<Partial<Record<string, Measure>>> = {
  en: {
    score: fleschKincaidGrade,
    isEasy: (grade) => grade <= 6,
    said: 'Flesch-Kincaid grade, at most 6',
    jargon:
      /\b(?:submit\w*|invalid|errors?|failed|servers?|browsers?|networks?|cookies?|cache|offline|online|data|respond\w*|submission|response|anonymous\w*|confidential\w*|consent\w*|click|device storage|endpoint|configur\w*|validat\w*|authent\w*|utili[sz]e\w*|facilitate\w*|purs\w+ant)\b/giu,
  },
  es: {
    score: perspicuity,
    isEasy: (ease) => ease >= 65,
    said: 'INFLESZ, at least 65',
    jargon:
      /(?<!\p{L})(?:inválid\p{L}*|error(?:es)?|fallid\p{L}*|servidor(?:es)?|navegador(?:es)?|cookies?|caché|datos|dispositivos?|anónim\p{L}*|confidencial\p{L}*|consentimiento|clic|hacer clic|configura\p{L}*|valida\p{L}*|autentica\p{L}*|encuestad\p{L}*|cumplimentar|submit)(?!\p{L})/giu,
  },
};

const spoken = (text: string): string => text.replace(/\{\w+\}/g, '1');

/** Texts that are read as sentences. Labels of buttons and of scales are fragments, and would flatter the whole. */
const isSentence = ({ key, text }: InterfaceText): boolean =>
  !key.startsWith('scales.') && /[.?!…]$/u.test(text);

/** What is too hard to read in the interface: as a whole, text by text where that says something, and by its words. */
export function checkReading(language: InterfaceLanguage): readonly InterfaceFinding[] {
  const measure = measures[language.tag];
  if (!measure) return [];
  const texts = interfaceTexts(language);
  const sentences = texts.filter(isSentence);
  const tooHard = (key: string, parts: readonly InterfaceText[]): readonly InterfaceFinding[] => {
    const words = parts.map(({ text }) => spoken(text));
    if (words.flatMap(wordsOf).length < fewestWords) return [];
    const score = measure.score(words);
    if (measure.isEasy(score)) return [];
    return [{ language: language.tag, key, message: `${score.toFixed(1)} (${measure.said}).` }];
  };
  return [
    ...tooHard('', sentences),
    ...sentences.flatMap((text) => tooHard(text.key, [text])),
    ...texts.flatMap(({ key, text }) =>
      [...text.matchAll(measure.jargon)].map(([word]) => ({
        language: language.tag,
        key,
        message: `"${word}" is a word of software or offices.`,
      })),
    ),
  ];
}
