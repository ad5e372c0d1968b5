import { presentationOf } from '@kith/core';
import type { Remark, Rule } from '../contract.js';
import { youngestBand } from '../limits.js';
import type { Subject } from '../subject.js';

/** What can be answered by a tap. */
const tapped: readonly string[] = ['faces', 'yes-no', 'single-choice', 'information'];

/** From the youngest. */
const order = ['k-2', '3-5', 'standard'] as const;

export const presentationFit: Rule = {
  id: 'presentation-fit',
  severity: 'warning',
  why: 'Children who cannot read or type yet are lost on a page that asks for it.',
  mend: 'Leave `presentation` out, so that it follows from the grade bands; in K-2 ask with `faces`.',
  example: 'a text field in a K-2 survey, or `"presentation": "standard"` for grades 3-5',
  check: (subject) => [...typed(subject), ...tooOld(subject)],
};

function typed({ definition, items }: Subject): readonly Remark[] {
  if (presentationOf(definition) !== 'k-2') return [];
  return items
    .filter(({ item }) => !tapped.includes(item.type))
    .map((place) => ({ place, message: `In K-2 nothing is asked as \`${place.item.type}\`.` }));
}

function tooOld({ definition }: Subject): readonly Remark[] {
  const shown = presentationOf(definition);
  const needed = order.find((band) => band === youngestBand(definition)) ?? 'standard';
  if (order.indexOf(shown) <= order.indexOf(needed)) return [];
  const place = { document: 0, path: 'presentation', at: 'presentation' };
  return [{ place, message: `It is shown as \`${shown}\`, and some of its readers need \`${needed}\`.` }];
}
