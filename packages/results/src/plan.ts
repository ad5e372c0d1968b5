import type { Audience, Definition, ResponseContext } from '@kith/core';
import type { LabelsByLanguage } from './publish/labels.js';

/** One thing that is scored: an item with a scale, or one row of a matrix. */
export interface Measure {
  /** The id of the item; of a row, `item.row`. */
  readonly id: string;
  readonly item: string;
  readonly row?: string;
  /** Of the wording. Where it changes between two waves, a line between them is broken. */
  readonly version: number;
  /** Values from the lowest: 1 to 5, 1 to 3, 0 to 10, or `no` and `yes`. */
  readonly values: readonly (number | string)[];
  /** Those that count as favourable. */
  readonly favourable: readonly (number | string)[];
}

/** What several measures tell together. Its measures have the same number of points. */
export interface Construct {
  readonly id: string;
  readonly measures: readonly string[];
}

/** Where a group comes from: an answer, the context of the page, or a field of the record. */
export type GroupSource =
  | { readonly item: string }
  | { readonly context: keyof ResponseContext }
  | { readonly field: 'role' | 'locale' };

/** A way to look at people by group. Who gave no answer is a group too, `no-answer`. */
export interface Grouping {
  readonly id: string;
  readonly from: GroupSource;
  /**
   * `one`: everybody is in one group. `several`: a person may be in several, and each group holds everybody who
   * chose it, alone or in combination. `alone`: of the same answers, those who chose it only; who chose more is in
   * the group `two-or-more`.
   */
  readonly kind: 'one' | 'several' | 'alone';
  /**
   * Of an item: what can be chosen; another answer is none. Of context and fields: groups that have a name however
   * few are in them. Where it is missing, a group has a name once `smallest` people are in it.
   */
  readonly groups?: readonly string[];
}

/** What is worked out of the responses to one instrument, and how small a group may be. */
export interface ResultsPlan {
  readonly instrument: string;
  readonly measures: readonly Measure[];
  readonly constructs: readonly Construct[];
  readonly groupings: readonly Grouping[];
  /** Pairs of groupings that are shown by each other. The first may be `several`, the second may not. */
  readonly crossings: readonly (readonly [string, string])[];
  /** Fewest answers of which anything is told, 5 to 30. */
  readonly smallest: number;
  /** Of whom was asked: how many answers are few depends on it. */
  readonly audience?: Audience;
  /** What people read in place of ids. */
  readonly labels?: LabelsByLanguage;
}

export const defaultSmallest = 10;

/** The group of those who did not say. */
export const noAnswer = 'no-answer';

/** The group of those who chose more than one, where each option stands for itself alone. */
export const twoOrMore = 'two-or-more';

export interface PlanOptions {
  /** By id, the items that they hold. Default none. */
  readonly constructs?: Readonly<Record<string, readonly string[]>>;
  /** Items by whose answers people are grouped. Default: the identity items with options. */
  readonly groupBy?: readonly string[];
  /** Context by which people are grouped, `school` for instance. Default none. */
  readonly contexts?: readonly (keyof ResponseContext)[];
  readonly fields?: readonly ('role' | 'locale')[];
  readonly crossings?: readonly (readonly [string, string])[];
  /** By context or field, the groups that have a name however few are in them. Default: those that `labels` name. */
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  /** Default 10. */
  readonly smallest?: number;
  /** Multiple choices whose groups hold those who chose only one. Default: alone or in combination. */
  readonly alone?: readonly string[];
  /** What people read in place of ids, as `labelsFor` makes it. Default none: ids are shown. */
  readonly labels?: LabelsByLanguage;
}

/**
 * The plan for a definition. Favourable are the upper two of five points, the upper one of three, "yes", and 8 to
 * 10; after a session (audience `participant`) the uppermost of five alone. Throws as `checkPlan`.
 */
export function planFor(definition: Definition, options: PlanOptions = {}): ResultsPlan {
  const { constructs = {}, contexts = [], fields = [], crossings = [], smallest = defaultSmallest } = options;
  const ofPage = (from: GroupSource, id: string): Grouping => {
    const groups = options.groups?.[id];
    return { id, from, kind: 'one', ...(groups && { groups }) };
  };
  const items = definition.pages.flatMap((page) => page.items);
  const hasOptions = ['multiple-choice', 'single-choice', 'dropdown', 'yes-no'];
  const groupBy =
    options.groupBy ??
    items.filter((item) => item.identity && hasOptions.includes(item.type)).map(({ id }) => id);
  const kindOf = (id: string): Grouping['kind'] => {
    if (items.find((item) => item.id === id)?.type !== 'multiple-choice') return 'one';
    return options.alone?.includes(id) ? 'alone' : 'several';
  };
  return checkPlan({
    instrument: definition.id,
    measures: items
      .filter((item) => !groupBy.includes(item.id))
      .flatMap((item) => measuresOf(item, definition)),
    constructs: Object.entries(constructs).map(([id, measures]) => ({ id, measures })),
    groupings: [
      ...groupBy.map((id): Grouping => ({
        ...{ id, from: { item: id }, kind: kindOf(id) },
        groups: choicesOf(
          items.find((item) => item.id === id),
          definition,
        ),
      })),
      ...contexts.map((id) => ofPage({ context: id }, id)),
      ...fields.map((id) => ofPage({ field: id }, id)),
    ],
    crossings,
    smallest,
    audience: definition.audience,
    ...(options.labels && { labels: options.labels }),
  });
}

type AnyItem = Definition['pages'][number]['items'][number];

const points = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** What can be chosen; of an item that no people can be grouped by, nothing. */
function choicesOf(item: AnyItem | undefined, definition: Definition): readonly string[] {
  if (item === undefined) return [];
  if ('options' in item) return item.options.map(({ id }) => id);
  return measuresOf(item, definition).flatMap(({ row, values }) =>
    row === undefined ? values.map(String) : [],
  );
}

function measuresOf(item: AnyItem, { audience }: Definition): Measure[] {
  const top = (values: readonly number[]) => {
    const wanted = values.length === 11 ? 3 : values.length === 5 && audience !== 'participant' ? 2 : 1;
    return values.slice(-wanted);
  };
  const base = { id: item.id, item: item.id, version: item.version ?? 1 };
  const rated = (values: readonly number[]): Measure => ({ ...base, values, favourable: top(values) });
  switch (item.type) {
    case 'scale':
    case 'faces':
      return [rated(points(item.scale === 'yes3' ? 3 : 5))];
    case 'numeric-scale':
      return [rated(points(11).map((point) => point - 1))];
    case 'yes-no':
      return [{ ...base, values: ['no', 'yes'], favourable: ['yes'] }];
    case 'matrix':
    case 'then-now': {
      const rows = item.type === 'matrix' ? item.rows.map(({ id }) => id) : ['then', 'now'];
      const measure = rated(points(item.scale === 'yes3' ? 3 : 5));
      return rows.map((row) => ({ ...measure, id: `${item.id}.${row}`, row }));
    }
    default:
      return [];
  }
}

/**
 * The plan, if it can be protected. Throws a `TypeError` for a smallest group outside 5 to 30, names that meet or
 * that nothing has, a construct over scales of different length, one question in two codings, and a crossing that
 * cannot be.
 */
export function checkPlan(plan: ResultsPlan): ResultsPlan {
  const { smallest, measures, constructs, groupings, crossings } = plan;
  if (!Number.isInteger(smallest) || smallest < 5 || smallest > 30)
    throw new TypeError('The smallest group is a whole number from 5 to 30.');
  const known = new Map(measures.map((measure) => [measure.id, measure]));
  if (known.size !== measures.length) throw new TypeError('Two measures have the same name.');
  for (const { id, measures: own } of constructs) {
    const missing = own.find((name) => !known.has(name));
    if (missing !== undefined) throw new TypeError(`Construct "${id}": there is no measure "${missing}".`);
    if (new Set(own.map((name) => known.get(name)?.values.length)).size !== 1)
      throw new TypeError(`Construct "${id}" mixes scales of different length, which are never merged.`);
  }
  const sources = groupings.map(({ from }) => JSON.stringify(from));
  if (
    new Set(sources).size !== sources.length ||
    new Set(groupings.map(({ id }) => id)).size !== sources.length
  )
    throw new TypeError(
      'Two groupings have the same name or the same source: their difference is a small group.',
    );
  for (const pair of crossings) checkCrossing(pair, groupings);
  return plan;
}

function checkCrossing([first, second]: readonly [string, string], groupings: readonly Grouping[]): void {
  const [one, other] = [first, second].map((id) => groupings.find((grouping) => grouping.id === id));
  if (!one || !other || one === other)
    throw new TypeError(`A crossing needs two groupings of the plan, not "${first}" by "${second}".`);
  if (other.kind === 'several')
    throw new TypeError(`In a crossing only the first may be a choice of several, not "${second}".`);
}
