import type { Definition, Item } from '@kith/core';
import { isOpen } from './counts.js';
import { itemsOf } from './texts.js';

/** The only identity questions that the catalogue asks. Orientation needs a district's own opt-in. */
const identityIds = ['id.race', 'id.gender', 'id.language', 'id.grade', 'id.grade-band', 'id.relation'];

/** The seven minimum categories of Statistical Policy Directive No. 15 (2024), and a person's own words. */
export const raceOptionIds = [
  'american-indian',
  'asian',
  'black',
  'hispanic',
  'mena',
  'pacific',
  'white',
  'other',
] as const;

/** Identity last, from the whitelist, never pressed for. */
export function identityProblems(definition: Definition): readonly string[] {
  const items = itemsOf(definition);
  const first = items.findIndex((item) => item.identity === true);
  const problems: string[] = [];
  items.forEach((item, index) => {
    const named = item.id.startsWith('id.') || identityIds.includes(item.id);
    if (item.identity !== true) {
      if (named) problems.push(`${item.id}: not marked as identity`);
      if (first !== -1 && index > first) problems.push(`${item.id}: stands after identity questions`);
      return;
    }
    problems.push(...identityItemProblems(item));
  });
  return problems;
}

function identityItemProblems(item: Item): readonly string[] {
  const problems: string[] = [];
  if (!identityIds.includes(item.id)) problems.push(`${item.id}: not on the whitelist`);
  if (item.outside?.includes('declined') !== true) problems.push(`${item.id}: cannot be declined`);
  if (item.skippable === false) problems.push(`${item.id}: cannot be skipped`);
  if (item.id === 'id.race') {
    const found = 'options' in item ? item.options.map((option) => option.id) : [];
    if (found.join() !== raceOptionIds.join())
      problems.push(`${item.id}: other categories than the standard`);
    if (item.type !== 'multiple-choice') problems.push(`${item.id}: takes one answer only`);
  }
  return problems;
}

/** Nothing is required but consent, and a page asks at most five things. */
export function burdenProblems(definition: Definition): readonly string[] {
  const required = itemsOf(definition)
    .filter((item) => item.required === true)
    .map((item) => `${item.id}: required`);
  const long = definition.pages
    .filter((page) => page.items.length > 5)
    .map((page) => `${page.id}: ${page.items.length} items on a page`);
  return [...required, ...long];
}

/** Open questions carry the help line; those of students stay short. */
export function openQuestionProblems(definition: Definition): readonly string[] {
  const open = itemsOf(definition).filter(isOpen);
  const problems =
    open.length > 0 && definition.help === undefined ? ['help: missing beside open questions'] : [];
  if (definition.audience !== 'student') return problems;
  const long = open.filter((item) => 'maxLength' in item && (item.maxLength ?? 0) > 500);
  return [...problems, ...long.map((item) => `${item.id}: more than 500 characters`)];
}
