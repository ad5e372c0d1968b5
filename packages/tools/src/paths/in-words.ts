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
  const item = 'item' in condition ? items.get(condition.item) : undefined;
  return `${subjectOf(condition, item)} ${predicate(condition, item)}`;
}

function subjectOf(atom: Atom, item: Item | undefined): string {
  if ('computed' in atom) return `the computed ${atom.computed}`;
  if ('context' in atom) return `the page's ${atom.context}`;
  return 'row' in atom ? `${atom.item}, row "${rowIn(atom.row, item)}",` : atom.item;
}

/** A row by its words, where it has some of its own. */
export function rowIn(id: string, item: Item | undefined): string {
  if (item?.type === 'then-now') return (id === 'then' ? item.then : item.now) ?? id;
  const rows = item && 'rows' in item ? item.rows : [];
  return rows.find((row) => row.id === id)?.label ?? id;
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
  const what = item?.type === 'repeating-group' ? 'entries' : 'chosen';
  return `has at least ${atom.countAtLeast} ${what}`;
}

function nameOf(value: string | number, item: Item | undefined): string {
  const options = item && 'options' in item ? item.options : [];
  const option = options.find(({ id }) => id === value);
  if (option) return `"${option.label}"`;
  return typeof value === 'number' ? String(value) : `"${value}"`;
}
