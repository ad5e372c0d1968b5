import { didYouMean, KithError } from '@kith/core';
import { flagships } from '@kith/instruments/catalogue';

/** The instrument that a flagship's attribute stands for. Throws `attribute-invalid`. */
export function chooseInstrument(attribute: keyof typeof flagships, given: string): string {
  const choices: Readonly<Record<string, string>> = flagships[attribute];
  const instrument = Object.hasOwn(choices, given) ? choices[given] : undefined;
  if (instrument !== undefined) return instrument;
  const names = Object.keys(choices);
  throw new KithError(
    'attribute-invalid',
    `${attribute}="${given}" has no survey.${didYouMean(given, names)}`,
    {
      path: attribute,
      given,
      expected: names.join(', '),
    },
  );
}
