import type { ComparedConstruct, Comparison, Fate } from '../adapt/compare.js';
import { versionedId } from '../catalogue/item-mark.js';

/** What of a copy may be compared with its original: part of `kith check --json`. Ids of questions, in order. */
export interface ComparedReport {
  readonly original: string;
  /** The same words, answered in the same way. */
  readonly comparable: readonly string[];
  /** Of these: the words are those of this version, while the copy says another. */
  readonly renumbered: Readonly<Record<string, string>>;
  /** Other words, under a version of their own (or not: that is an error). */
  readonly reworded: readonly string[];
  /** Answered in another way: an error. */
  readonly rescaled: readonly string[];
  readonly left: readonly string[];
  readonly added: readonly string[];
  readonly moved: readonly string[];
  readonly otherwiseAsked: readonly string[];
  readonly constructs: readonly ComparedConstruct[];
}

export function comparedOf({ items, ...rest }: Comparison): ComparedReport {
  const ids = (...fates: readonly Fate[]): readonly string[] =>
    items.filter(({ fate }) => fates.includes(fate)).map(({ item }) => item.id);
  const renumbered = items.filter(({ fate }) => fate === 'renumbered');
  return {
    ...rest,
    comparable: ids('same', 'renumbered'),
    renumbered: Object.fromEntries(renumbered.map(({ item, against }) => [versionedId(item), against])),
    reworded: ids('reworded', 'new-version'),
    rescaled: ids('rescaled'),
  };
}

const verdicts: Readonly<Record<ComparedConstruct['compare'], string>> = {
  whole: 'as it is',
  shared: 'over the questions that both have, the original worked out anew from the same ones',
  single: 'question by question, not as one',
  nothing: 'not at all: it is not asked in the same words',
};

/** For people. */
export function printCompared(file: string, report: ComparedReport): string {
  const { comparable, renumbered, reworded, rescaled, left, added, moved, otherwiseAsked } = report;
  const versions = Object.entries(renumbered).map(([now, then]) => `${now} (${then})`);
  const lines = [
    line('left out', left, ''),
    line('added', added, 'There is nothing to compare them with.'),
    line('in other words', reworded, 'Not to be compared.'),
    line('answered in another way', rescaled, 'Not to be compared.'),
    line('under another version than their words have', versions, 'Give them the version of the original.'),
    line('in another place', moved, 'What is asked before a question can change its answers.'),
    line('asked under another condition', otherwiseAsked, 'Compare only those who are asked in both.'),
  ];
  return [
    `${file} beside ${report.original}`,
    `  ${comparable.length} in the same words: their results may be set beside those of the original.`,
    ...lines.filter((each) => each !== ''),
    ...report.constructs.map(
      ({ label, kept, of, compare }) => `  ${label}, ${kept} of ${of}: compare it ${verdicts[compare]}.`,
    ),
  ].join('\n');
}

function line(what: string, ids: readonly string[], so: string): string {
  return ids.length === 0 ? '' : `  ${ids.length} ${what}: ${ids.join(', ')}. ${so}`.trimEnd();
}
