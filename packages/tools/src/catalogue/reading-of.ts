import { localise } from '@kith/core';
import type { Instrument } from '@kith/instruments';
import type { ReadingLevels } from '@kith/instruments/choosing';
import { fleschKincaidGrade } from '../lint/language/reading-english.js';
import { perspicuity } from '../lint/language/reading-spanish.js';
import { sentencesOf, textsOf } from '../lint/texts.js';

/** How hard the whole instrument is to read, in English and in Spanish. */
export const readingOf = ({ definition, es }: Pick<Instrument, 'definition' | 'es'>): ReadingLevels => ({
  fleschKincaid: fleschKincaidGrade(sentencesOf(textsOf(definition))),
  inflesz: perspicuity(sentencesOf(textsOf(localise(definition, es)))),
});
