import type { AskableState, Condition, Item } from '@kith/core';
import type { WholeLanguage } from '../interface/languages.js';
import type { Atom } from '../paths/atoms.js';
import { rowIn } from '../paths/in-words.js';
import { escaped, filled, list, marked } from '../plain/html.js';

type Items = ReadonlyMap<string, Item>;

/** A condition as a list that a parent can follow: which answers to which question lead here. */
export function conditionList(condition: Condition, items: Items, language: WholeLanguage): string {
  const { texts } = language;
  const group = (title: string, parts: readonly Condition[]): string =>
    `${escaped(title)}\n${list(parts.map((part) => conditionList(part, items, language)))}`;
  if ('all' in condition) return group(texts.inspectAll, condition.all);
  if ('any' in condition) return group(texts.inspectAny, condition.any);
  if ('not' in condition) return group(texts.inspectNot, [condition.not]);
  return atomOf(condition, items, language);
}

function atomOf(atom: Atom, items: Items, language: WholeLanguage): string {
  const { texts } = language;
  if ('context' in atom) {
    const values = 'equals' in atom ? [atom.equals] : atom.in;
    return filled(language, texts.inspectPage, { what: escaped(`${atom.context} = ${values.join(', ')}`) });
  }
  if ('computed' in atom) return `${escaped(atom.computed)} ${limitOf(atom, items)}`;
  const question = labelIn(atom.item, items);
  if ('is' in atom)
    return filled(language, texts.inspectState, { question, answers: escaped(stateOf(atom.is, texts)) });
  const row = 'row' in atom ? `${marked(rowIn(atom.row, items.get(atom.item)))}: ` : '';
  return filled(language, texts.inspectAnswer, {
    question,
    answers: row + answersFor(atom, items, language),
  });
}

function stateOf(state: AskableState, texts: WholeLanguage['texts']): string {
  const words: Readonly<Record<AskableState, string>> = {
    answered: texts.inspectAnswered,
    unanswered: texts.inspectOpen,
    skipped: texts.skipped,
    declined: texts.preferNot,
    'not-sure': texts.notSure,
    'not-applicable': texts.notApplicable,
    'not-shown': texts.inspectHidden,
  };
  return words[state];
}

type OfItem = Exclude<Atom, { context: unknown } | { computed: unknown } | { is: unknown }>;

/** The answers that a comparison lets through, by their words. */
function answersFor(atom: OfItem, items: Items, language: WholeLanguage): string {
  if ('countAtLeast' in atom) return `≥ ${atom.countAtLeast}`;
  const item = items.get(atom.item);
  const offered = item ? offeredBy(item, language) : [];
  const letThrough = offered.filter(({ value }) => fits(atom, value));
  return letThrough.length > 0 ? letThrough.map(({ label }) => label).join(' · ') : limitOf(atom, items);
}

interface Offered {
  readonly value: string | number;
  readonly label: string;
}

/** What an item lets choose of; nothing where people write. */
function offeredBy(item: Item, { texts, scales }: WholeLanguage): readonly Offered[] {
  if ('scale' in item) return scales[item.scale].map((label, n) => ({ value: n + 1, label: escaped(label) }));
  if ('options' in item) return item.options.map(({ id, label }) => ({ value: id, label: marked(label) }));
  if (item.type === 'yes-no')
    return [
      { value: 'yes', label: escaped(texts.yes) },
      { value: 'no', label: escaped(texts.no) },
    ];
  if (item.type === 'consent')
    return [
      { value: 'given', label: escaped(texts.consentGiven) },
      { value: 'refused', label: escaped(texts.consentRefused) },
    ];
  return [];
}

function fits(atom: OfItem, value: string | number): boolean {
  if ('includes' in atom) return value === atom.includes;
  if ('excludes' in atom) return value !== atom.excludes;
  if ('equals' in atom) return atom.equals === value;
  if ('in' in atom) return atom.in.includes(value);
  if ('atLeast' in atom) return typeof atom.atLeast === 'number' && Number(value) >= atom.atLeast;
  return 'atMost' in atom && typeof atom.atMost === 'number' && Number(value) <= atom.atMost;
}

const labelIn = (id: string, items: Items): string => marked(items.get(id)?.label ?? id);

/** Against a number, a day, or what another question was answered. */
function limitOf(atom: Atom, items: Items): string {
  const shown = (limit: string | number | { readonly item: string }): string =>
    typeof limit === 'object' ? `“${labelIn(limit.item, items)}”` : escaped(String(limit));
  if ('equals' in atom) return `= ${shown(atom.equals)}`;
  if ('in' in atom) return atom.in.map(shown).join(' · ');
  if ('atLeast' in atom) return `≥ ${shown(atom.atLeast)}`;
  return 'atMost' in atom ? `≤ ${shown(atom.atMost)}` : '';
}
