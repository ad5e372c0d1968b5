import type { AskableState, Condition, Item, ItemReference } from '@kith/core';
import type { Atom } from './atoms.js';

/** What an answer is compared with. */
type Limit = string | number | ItemReference;

const states: Readonly<Record<AskableState, string>> = {
  answered: 'is answered',
  unanswered: 'is not answered yet',
  skipped: 'is skipped',
  declined: 'is declined ("Prefer not to answer")',
  'not-sure': 'is answered "Not sure"',
  'not-applicable': 'is answered "Does not apply"',
  'not-shown': 'is not shown',
};

/** A condition as a sentence goes on after "only if". Items go by their ids, options by their words. */
export function inWords(condition: Condition, items: ReadonlyMap<string, Item>): string {
  if ('not' in condition) return `it is not so that ${joined(condition.not, items)}`;
  if ('all' in condition) return condition.all.map((part) => joined(part, items)).join(' and ');
  if ('any' in condition) return condition.any.map((part) => joined(part, items)).join(' or ');
  return `${subjectOf(condition)} ${predicate(condition, 'item' in condition ? items.get(condition.item) : undefined)}`;
}

function subjectOf(atom: Atom): string {
  if ('computed' in atom) return `the computed ${atom.computed}`;
  if ('context' in atom) return `the page's ${atom.context}`;
  return 'row' in atom ? `${atom.item}, row ${atom.row},` : atom.item;
}

/** In brackets where "and" and "or" meet. */
function joined(condition: Condition, items: ReadonlyMap<string, Item>): string {
  const words = inWords(condition, items);
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : [];
  return parts.length > 1 ? `(${words})` : words;
}

function predicate(atom: Atom, item: Item | undefined): string {
  const name = (value: Limit): string =>
    typeof value === 'object' ? `what ${value.item} is` : nameOf(value, item);
  if ('is' in atom) return states[atom.is];
  if ('equals' in atom) return `is ${name(atom.equals)}`;
  if ('in' in atom) return `is ${atom.in.map(name).join(' or ')}`;
  if ('atLeast' in atom) return `is at least ${name(atom.atLeast)}`;
  if ('atMost' in atom) return `is at most ${name(atom.atMost)}`;
  if ('includes' in atom) return `includes ${name(atom.includes)}`;
  if ('excludes' in atom) return `is answered without ${name(atom.excludes)}`;
  // A condition of a kind that has no words yet says itself.
  return 'countAtLeast' in atom ? `has at least ${atom.countAtLeast} chosen` : JSON.stringify(atom);
}

function nameOf(value: string | number, item: Item | undefined): string {
  const options = item && 'options' in item ? item.options : [];
  const option = options.find(({ id }) => id === value);
  if (option) return `"${option.label}"`;
  return typeof value === 'number' ? String(value) : `"${value}"`;
}
