import type { Item } from '@kith/core';
import type { Rule } from '../contract.js';

/** The only identity questions that the catalogue asks. Orientation needs a district's own opt-in. */
const known: ReadonlySet<string> = new Set(
  'id.race id.gender id.language id.grade id.grade-band id.relation'.split(' '),
);

/** The seven minimum categories of Statistical Policy Directive No. 15 (2024), and a person's own words. */
const raceOptions = 'american-indian asian black hispanic mena pacific white other';

export const identityList: Rule = {
  id: 'identity-list',
  severity: 'error',
  final: 'in-catalogue',
  needsNotes: true,
  why: 'The catalogue asks for few facts, in the categories that districts report in.',
  mend: 'Use an item of the list as it is.',
  example: '`id.shoe-size`, or `id.race` without a federal category',
  check: ({ items }) =>
    items
      .filter(({ item }) => item.identity === true)
      .flatMap((place) => problemsOf(place.item).map((message) => ({ place, message }))),
};

function problemsOf(item: Item): readonly string[] {
  const problems = known.has(item.id) ? [] : ['It is not on the list.'];
  if (item.id !== 'id.race') return problems;
  const options = 'options' in item ? item.options.map(({ id }) => id).join(' ') : '';
  if (options !== raceOptions) problems.push('Its categories are not those of the standard.');
  if (item.type !== 'multiple-choice') problems.push('It takes one answer only.');
  return problems;
}
