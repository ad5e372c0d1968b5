import { es } from '@kith/core/languages/es';
import { ar } from '@kith/core/languages/ar';
import { wholeEnglish } from '@kith/core/languages/whole-english';
import { instruments } from '@kith/instruments';
import { demoPublication } from '@kith/results/demo';

const survey = instruments['student-belonging-6-12'];

let made;

/** The file that the made-up district publishes: invented answers, protected like real ones. Made once. */
export function madeUpResults() {
  made ??= JSON.stringify(
    demoPublication(survey.definition, {
      languages: [
        { language: wholeEnglish },
        { language: es, catalogue: survey.es },
        { language: ar, catalogue: survey.ar },
      ],
      constructs: Object.fromEntries(
        Object.entries(survey.notes.constructs)
          .filter(([id]) => ['belonging', 'adult-care', 'peers'].includes(id))
          .map(([id, { items }]) => [id, items]),
      ),
      crossings: [['id.race', 'school']],
      reworded: 'chal.think',
      commented: 'bel.idea',
    }),
  );
  return made;
}
