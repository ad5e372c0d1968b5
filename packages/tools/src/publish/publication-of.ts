import { KithError } from '@kith/core';
import { parseResults, type Publication, publish, refuseMore } from '@kith/results';
import type { Survey } from '../files/read-surveys.js';
import { type Beside, checkBeside } from './beside.js';
import { addedTo, labelsOf, parsedOf } from './labels-of.js';

interface Parts {
  readonly results: Publication;
  readonly survey: Survey | undefined;
  readonly languages: readonly string[];
  readonly beside: Beside;
}

/** What `<kith-results src>` reads: the release, with names in every language and what the district says beside it. */
export function publicationOf({ results, survey, languages, beside }: Parts): Publication {
  checkBeside(beside, results);
  if (survey) refuseOther(results, parsedOf(survey).id);
  const { words = {}, changes = [], comments = [] } = beside;
  const before = results.labels;
  const labels = survey
    ? labelsOf(survey, { languages, words, before })
    : Object.fromEntries(
        [...new Set([...Object.keys(before ?? {}), ...Object.keys(words)])].map((tag) => [
          tag,
          { title: results.instrument, questions: {}, values: {}, ...addedTo(before?.[tag], words[tag]) },
        ]),
      );
  const made = publish({ ...results, labels }, { changes, comments });
  return refuseMore(parseResults(JSON.parse(JSON.stringify(made))));
}

function refuseOther({ instrument }: Publication, id: string): void {
  if (instrument === id) return;
  throw new KithError('results-invalid', 'These are results of another survey.', {
    path: 'instrument',
    given: instrument,
    expected: `"${id}"`,
  });
}
