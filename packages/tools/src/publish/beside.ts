import { KithError, nearest } from '@kith/core';
import { type Change, type Comments, isUnnamed, type OwnLabels, type Publication } from '@kith/results';

/** What a district says beside its results: a file of its own. */
export interface Beside {
  readonly changes?: readonly Change[];
  readonly comments?: readonly Comments[];
  /** By language. */
  readonly words?: Readonly<Record<string, OwnLabels>>;
}

const parts = ['changes', 'comments', 'words'];
const wordParts = ['title', 'note', 'constructs', 'groupings', 'groups', 'waves', 'changes'];

const isObject = (input: unknown): input is Readonly<Record<string, unknown>> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

function fail(path: string, given: unknown, expected: string): never {
  throw new KithError('results-invalid', `What stands beside the results cannot be read: ${path}.`, {
    path,
    given,
    expected,
  });
}

function refuseOthers(
  input: Readonly<Record<string, unknown>>,
  known: readonly string[],
  path: string,
): void {
  const other = Object.keys(input).find((name) => !known.includes(name));
  if (other === undefined) return;
  const meant = nearest(other, known);
  fail(`${path}${other}`, other, meant === undefined ? known.join(', ') : `"${meant}"`);
}

/** Reads the form of the file; what it names is held against the results by `checkBeside`. */
export function readBeside(input: unknown): Beside {
  if (!isObject(input)) return fail('the file', input, '{"changes": […], "comments": […], "words": {…}}');
  refuseOthers(input, parts, '');
  const { changes = [], comments = [], words = {} } = input;
  for (const [name, list] of Object.entries({ changes, comments }))
    if (!Array.isArray(list) || !list.every(isObject)) fail(name, list, 'a list of objects');
  if (!isObject(words)) return fail('words', words, 'an object by language');
  for (const [language, own] of Object.entries(words)) {
    if (!isObject(own)) fail(`words.${language}`, own, 'an object');
    else refuseOthers(own, wordParts, `words.${language}.`);
  }
  return input;
}

/**
 * Whether every name in it is one of the results. The form of changes, comments and words is looked at when all is put
 * together. Throws `results-invalid`.
 */
export function checkBeside({ changes = [], comments = [] }: Beside, results: Publication): void {
  const measures = idsOf(results.waves.flatMap((wave) => wave.measures));
  const tables = results.waves.flatMap((wave) => wave.measures.flatMap((measure) => measure.tables));
  changes.forEach(({ on, measures: meant, at }, n) => {
    const path = `changes[${n}]`;
    if (!isDay(on)) fail(`${path}.on`, on, 'a day, YYYY-MM-DD');
    for (const id of listed(meant)) named(`${path}.measures`, id, measures);
    if (!at) return;
    named(`${path}.at.grouping`, at.grouping, [...new Set(tables.map(({ grouping }) => grouping))]);
    const own = tables.filter(({ grouping }) => grouping === at.grouping);
    for (const id of listed(at.groups))
      named(
        `${path}.at.groups`,
        id,
        idsOf(own.flatMap(({ groups }) => groups)).filter((group) => !isUnnamed(group)),
      );
  });
  comments.forEach(({ wave, n: people, texts }, n) => {
    named(
      `comments[${n}].wave`,
      wave,
      results.waves.map((each) => each.wave),
    );
    if (!(people >= results.smallest))
      fail(`comments[${n}].n`, people, `${results.smallest} people at least, or no comments`);
    if (listed(texts).length === 0 || listed(texts).length > people)
      fail(`comments[${n}].texts`, listed(texts).length, `1 to ${people} texts`);
  });
}

/** What is no list is found when all is put together. */
const listed = <T>(list: readonly T[] | undefined): readonly T[] =>
  Array.isArray(list) ? (list as readonly T[]) : [];

const idsOf = (list: readonly { readonly id: string }[]): readonly string[] => [
  ...new Set(list.map(({ id }) => id)),
];

/** A day of the calendar. */
export const isDay = (given: unknown): boolean =>
  typeof given === 'string' &&
  /^\d{4}-\d\d-\d\d$/.test(given) &&
  !Number.isNaN(Date.parse(given)) &&
  new Date(given).toISOString().startsWith(given);

function named(path: string, given: string, known: readonly string[]): void {
  if (known.includes(given)) return;
  const meant = nearest(given, known);
  fail(path, given, meant === undefined ? known.join(', ') || 'nothing: there is none' : `"${meant}"`);
}
