import type { Rule } from '../contract.js';

/** In English and Spanish. */
const topics: Readonly<Record<string, RegExp>> = {
  'country of birth':
    /\bborn\b|\bbirth ?(?:place|country)|\bcountry\b|(?<!\p{L})naci(?:ó|ste)(?!\p{L})|(?<!\p{L})país(?!\p{L})/iu,
  'Social Security number': /\bsocial security|\bSSN\b|\bseguro social/iu,
  'exact birth date': /\bbirth ?da(?:y|te)|\bdate of birth|\bcumpleaños|\bfecha de nacimiento/iu,
  'home address':
    /\b(?:home|street|mailing) address|\bwhere do you live|\bdomicilio|\bdirección de (?:su|tu) casa/iu,
  diagnosis: /\bdiagnos|\bdisabilit|\bdisorder|\bdiscapacidad|\btrastorno/iu,
  discipline: /\bsuspen(?:ded|sion)|\bexpelled|\bdetention|\bdiscipline|\bexpulsad|\bcastig/iu,
};

export const neverAsked: Rule = {
  id: 'never-asked',
  severity: 'warning',
  why: 'Facts that single a person out do harm when they leak, and the school has most of them already.',
  mend: 'Leave it out. Where the words mean something else, accept it with what they mean.',
  example: '"What is your home address?"',
  check: ({ versions }) =>
    versions.flatMap(({ texts }) =>
      texts
        .filter(({ page }) => page !== undefined)
        .flatMap((place) =>
          Object.entries(topics).flatMap(([topic, words]) => {
            const [word] = words.exec(place.text) ?? [];
            return word === undefined ? [] : [{ place, message: `"${word}" may ask for: ${topic}.` }];
          }),
        ),
    ),
};
