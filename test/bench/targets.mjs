/**
 * What the numbers are held against. `of`: the case; `by`: what it is divided by; `atMost` or `atLeast`: the bound.
 * Engine cases are named `engine shape count what`, page cases `page count number`.
 */
export const targets = [
  {
    name: 'an answer in a chain of 20,000, against one in a chain of 20',
    of: 'kith chain 20000 one',
    by: 'kith chain 20 one',
    atMost: 2,
  },
  {
    name: 'an answer in a chain of 2,000: SurveyJS against Kith',
    of: 'surveyjs chain 2000 one',
    by: 'kith chain 2000 one',
    atLeast: 20,
  },
  {
    name: 'CPU for one answer of 20 items, against the baseline',
    of: 'kith 20 answer',
    by: 'baseline 20 answer',
    atMost: 1.5,
  },
  {
    name: 'CPU for one answer of 200 items, against one of 20 (flat)',
    of: 'kith 200 answer',
    by: 'kith 20 answer',
    atMost: 1.1,
  },
  {
    name: 'CPU to render 200 items, against the baseline',
    of: 'kith 200 render',
    by: 'baseline 200 render',
    atMost: 2,
  },
  {
    name: 'first answerable question of 20, `kith-all.js` with the validator, against the baseline',
    of: 'kith 20 first',
    by: 'baseline 20 first',
    atMost: 1.8,
  },
  {
    name: 'first answerable question of an instrument of its own, `kith.js`, against the baseline',
    of: 'own first',
    by: 'baseline beside first',
    atMost: 1.8,
  },
  {
    name: 'first answerable question of an instrument saved as one file, against the baseline',
    of: 'file first',
    by: 'baseline beside first',
    atMost: 1.8,
  },
  {
    name: 'first answerable question of `student-voice` in Spanish, by the builder’s code, against the baseline',
    of: 'further first',
    by: 'baseline 20 first',
    atMost: 1.8,
  },
  {
    name: 'first answerable question of the same in the frame page, against the baseline',
    of: 'frame first',
    by: 'baseline 20 first',
    atMost: 1.8,
  },
];

/** `met`, `missed`, or `not measured` where a side is missing. */
export function verdict({ atMost, atLeast }, ratio) {
  if (ratio === null) return 'not measured';
  const isMet = atMost === undefined ? ratio >= atLeast : ratio <= atMost;
  return isMet ? 'met' : 'missed';
}
