import type { Rule } from '../contract.js';

/** School words that only sound like it. */
const harmless =
  /\b(?:digital|good|global|responsible|active) citizen(?:s|ship)?|\bcitizens? (?:science|of the (?:week|month|year))|\bsenior citizens?|\bvisa (?:card|gift)/giu;

const status =
  /\b(?:non-?)?citizen(?:s|ship)?\b|\b(?:im|e)migra(?:tion|nts?|te[ds]?)\b|\bmigratory\b|\bvisas?\b|\bundocumented|\bgreen cards?\b|\bDACA\b|\bciudadan|\b(?:in|e)?migra(?:ción|ntes?|torio|toria)|\bindocumentad/iu;

export const immigration: Rule = {
  id: 'immigration',
  severity: 'error',
  final: 'always',
  why: 'Every child may go to school, whatever their status; a question about it frightens families away and is never safe to store.',
  mend: 'Remove it. No reason makes it fit for a school survey, so it cannot be accepted.',
  example: '"Are you a U.S. citizen?"',
  check: ({ versions }) =>
    versions.flatMap(({ texts }) =>
      // What is asked. A help line or notice may speak of it: "We do not ask about immigration."
      texts
        .filter(({ page }) => page !== undefined)
        .flatMap((place) => {
          const [word] = status.exec(place.text.replace(harmless, '')) ?? [];
          if (word === undefined) return [];
          return [{ place, message: `"${word}" asks about citizenship or immigration.` }];
        }),
    ),
};
