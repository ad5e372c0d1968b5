import { noAnswer, twoOrMore } from '../../plan.js';
import { restId } from '../../protect/groups.js';
import type { ResultLabels } from '../../publish/labels.js';
import type { Publication } from '../../publish/publication.js';
import { unnamedWave } from '../../tally/tally.js';
import { metBy } from '../languages.js';
import type { Speech } from '../words/speech.js';

/** What things are called for the reader. */
export interface Names {
  /** Of the labels, where that is another one than that of the words around them. */
  readonly language: string | undefined;
  readonly title: string | undefined;
  readonly note: string | undefined;
  question(id: string): string;
  /** Of a value by its place on the scale. */
  value(measure: string, place: number, given: string | number): string;
  construct(id: string): string;
  grouping(id: string): string;
  group(grouping: string, id: string): string;
  wave(id: string): string;
  change(id: string): string;
}

/** Labels in the reader's language, else in the first of the file. */
function labelsIn(
  { labels = {} }: Publication,
  tag: string,
): [language: string, labels: ResultLabels | undefined] {
  const all = Object.entries(labels);
  const met = metBy(Object.keys(labels), tag);
  return all.find(([name]) => name === met) ?? all[0] ?? [tag, undefined];
}

/** Only what an object holds itself: every object has a "constructor". */
const held = <T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  record && Object.hasOwn(record, name) ? record[name] : undefined;

/** `tag`: the language that is wanted; of Kith's own words there may be none in it. */
export function namesFor(results: Publication, speech: Speech, tag: string): Names {
  const [language, labels] = labelsIn(results, tag);
  const { words } = speech;
  const special: Readonly<Record<string, string>> = {
    [restId]: words.pool,
    [noAnswer]: words.noAnswer,
    [twoOrMore]: words.twoOrMore,
  };
  return {
    language: language.split('-')[0] === speech.tag ? undefined : language,
    title: labels?.title,
    note: labels?.note,
    question: (id) => held(labels?.questions, id) ?? id,
    value: (measure, place, given) => held(labels?.values, measure)?.[place] ?? String(given),
    construct: (id) => held(labels?.constructs, id) ?? id,
    grouping: (id) => held(labels?.groupings, id) ?? id,
    group: (grouping, id) =>
      held(held(labels?.groups, grouping), id) ??
      (Object.hasOwn(special, id) ? special[id] : undefined) ??
      id,
    wave: (id) => held(labels?.waves, id) ?? (id === unnamedWave ? speech.text('unnamedWave') : id),
    change: (id) => held(labels?.changes, id) ?? id,
  };
}
