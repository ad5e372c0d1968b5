import { scales, type AskableState, type Condition, type Item } from '@kith/core';
import type { WholeLanguage } from '../interface/languages.js';
import { escaped, list } from '../plain/html.js';

type Atom = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;

/** A condition as a list that a parent can follow: which answers to which question lead here. */
export function conditionList(
  condition: Condition,
  items: ReadonlyMap<string, Item>,
  language: WholeLanguage,
): string {
  const { texts } = language;
  const group = (title: string, parts: readonly Condition[]): string =>
    `${escaped(title)}\n${list(parts.map((part) => conditionList(part, items, language)))}`;
  if ('all' in condition) return group(texts.inspectAll, condition.all);
  if ('any' in condition) return group(texts.inspectAny, condition.any);
  if ('not' in condition) return group(texts.inspectNot, [condition.not]);
  return escaped(atomOf(condition, items, language));
}

const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

function atomOf(atom: Atom, items: ReadonlyMap<string, Item>, language: WholeLanguage): string {
  const { texts } = language;
  if ('context' in atom) {
    const values = 'equals' in atom ? [atom.equals] : atom.in;
    return fill(texts.inspectPage, { what: `${atom.context} = ${values.join(', ')}` });
  }
  if ('computed' in atom) return `${atom.computed} ${limitOf(atom)}`;
  const item = items.get(atom.item);
  const question = item?.label ?? atom.item;
  if ('is' in atom) return fill(texts.inspectState, { question, answers: stateOf(atom.is, texts) });
  const answers = answersFor(atom, item, language);
  return fill(texts.inspectAnswer, { question, answers });
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
function answersFor(atom: OfItem, item: Item | undefined, language: WholeLanguage): string {
  if ('includes' in atom) return labelOf(atom.includes, item);
  if ('excludes' in atom) return othersThan(atom.excludes, item);
  if ('countAtLeast' in atom) return `≥ ${atom.countAtLeast}`;
  if (item && 'scale' in item) {
    const labels = language.scales[item.scale];
    const points = Array.from({ length: scales[item.scale].points }, (_, n) => n + 1);
    const words = points.filter((point) => fits(atom, point)).map((point) => labels[point - 1] ?? '');
    return [...('row' in atom && atom.row ? [atom.row] : []), words.join(' · ')].join(': ');
  }
  if ('equals' in atom && typeof atom.equals === 'string') return labelOf(atom.equals, item);
  if ('in' in atom) return atom.in.map((value) => labelOf(String(value), item)).join(' · ');
  return limitOf(atom);
}

function fits(atom: OfItem, point: number): boolean {
  if ('equals' in atom) return atom.equals === point;
  if ('in' in atom) return atom.in.includes(point);
  if ('atLeast' in atom) return typeof atom.atLeast === 'number' && point >= atom.atLeast;
  return 'atMost' in atom && typeof atom.atMost === 'number' && point <= atom.atMost;
}

function labelOf(id: string, item: Item | undefined): string {
  const options = item && 'options' in item ? item.options : [];
  return options.find((option) => option.id === id)?.label ?? id;
}

function othersThan(id: string, item: Item | undefined): string {
  const options = item && 'options' in item ? item.options : [];
  return options
    .filter((option) => option.id !== id)
    .map(({ label }) => label)
    .join(' · ');
}

function limitOf(atom: Atom): string {
  const [sign, limit] =
    'equals' in atom
      ? ['=', atom.equals]
      : 'atLeast' in atom
        ? ['≥', atom.atLeast]
        : ['≤', 'atMost' in atom ? atom.atMost : ''];
  return `${sign} ${typeof limit === 'object' ? limit.item : limit}`;
}
