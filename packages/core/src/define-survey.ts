import type { Definition, OutsideAnswer } from './definition.js';
import type { scales } from './scales.js';

/** A field of one of the types in a union; `never` where it has none. */
type Field<T, K extends PropertyKey> = T extends { readonly [P in K]: infer V } ? V : never;

/** The members of a list, of any length. */
type Each<L> = L extends readonly (infer M)[] ? M : never;

type IdsIn<I, K extends PropertyKey> = Field<Each<Field<I, K>>, 'id'>;

type PointsOf<I> =
  Field<I, 'scale'> extends infer S extends keyof typeof scales
    ? (typeof scales)[S]['points'] extends 3
      ? 1 | 2 | 3
      : 1 | 2 | 3 | 4 | 5
    : never;

/** What one row can be answered: a point, or an outside answer that the item offers. */
type RowOf<I> = PointsOf<I> | (Each<Field<I, 'outside'>> & OutsideAnswer);

/** Values by item type. Only the one that is asked for is worked out. */
interface ValuesOf<I> {
  readonly scale: PointsOf<I>;
  readonly faces: PointsOf<I>;
  readonly 'numeric-scale': 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
  readonly 'yes-no': 'yes' | 'no';
  readonly 'single-choice': IdsIn<I, 'options'>;
  readonly dropdown: IdsIn<I, 'options'>;
  readonly 'multiple-choice': readonly IdsIn<I, 'options'>[];
  readonly ranking: readonly IdsIn<I, 'options'>[];
  readonly 'short-text': string;
  readonly 'long-text': string;
  readonly number: number;
  readonly date: string;
  readonly matrix: { readonly [R in IdsIn<I, 'rows'> & string]?: RowOf<I> };
  readonly 'then-now': { readonly then?: RowOf<I>; readonly now?: RowOf<I> };
  readonly 'repeating-group': readonly EntryOf<Each<Field<I, 'fields'>>>[];
  readonly consent: 'given' | 'refused';
}

/** One entry of a repeating group; fields left blank are not in it. */
type EntryOf<F> = { readonly [G in F as Field<G, 'id'> & string]?: ValueOf<G> };

/** The value that an answered item has. */
export type ValueOf<I> = I extends { readonly type: infer T extends keyof ValuesOf<I> }
  ? ValuesOf<I>[T]
  : never;

type PageOf<D> = Each<Field<D, 'pages'>>;
type ItemsOf<D> = Each<Field<PageOf<D>, 'items'>>;
type QuestionOf<D> = Extract<ItemsOf<D>, { readonly type: keyof ValuesOf<unknown> }>;

/** Ids of the items that have an answer. */
export type ItemIdOf<D> = Field<QuestionOf<D>, 'id'> & string;

/** Each item's value type by id; `null` where it was not answered. */
export type AnswersOf<D> = {
  readonly [I in QuestionOf<D> as Field<I, 'id'> & string]: ValueOf<I> | null;
};

/** Ids of all items, and of computed values. */
type AllIdsOf<D> = Field<ItemsOf<D>, 'id'>;
type ComputedOf<D> = Each<Field<D, 'computed'>>;

/** Every condition of a definition. */
type ConditionsOf<D> =
  | Field<PageOf<D> | ItemsOf<D> | Each<Field<D, 'ends'>>, 'showIf'>
  | Field<Each<Field<ItemsOf<D>, 'options'> | Field<ItemsOf<D>, 'rows'>>, 'showIf'>
  | Field<ItemsOf<D>, 'requiredIf'>
  | Field<Each<Field<ItemsOf<D>, 'checks'>>, 'require'>;

/** A condition and all that it joins. */
type PartsOf<C> =
  | C
  | (C extends { readonly all: readonly (infer P)[] }
      ? PartsOf<P>
      : C extends { readonly any: readonly (infer P)[] }
        ? PartsOf<P>
        : C extends { readonly not: infer P }
          ? PartsOf<P>
          : never);

/** Ids of the items that conditions name, at any depth, also to compare with. */
type NamedIn<P> = Field<P | Field<P, 'equals'> | Field<P, 'atLeast'> | Field<P, 'atMost'>, 'item'>;

type SourcesOf<C> = Each<Field<C, 'count'> | Field<C, 'sum'> | Field<C, 'mean'>>;

/** Ids that conditions and computed values name and the definition does not have. `never` in a sound one. */
export type UnknownIdsOf<D> =
  PartsOf<ConditionsOf<D>> extends infer P
    ? | Exclude<NamedIn<P> | SourcesOf<ComputedOf<D>>, AllIdsOf<D>>
      | Exclude<Field<P, 'computed'>, Field<ComputedOf<D>, 'id'>>
    : never;

/** Asks for a property that nobody writes, so that the compiler names the wrong id in its message. */
type SoundConditions<D> = [UnknownIdsOf<D>] extends [never]
  ? unknown
  : { readonly 'a condition names an item that is not there': UnknownIdsOf<D> };

/**
 * Keeps the literal types of a definition written in TypeScript, so that `AnswersOf` knows each value. The
 * compiler checks the ids in conditions and computed values; everything else is checked by `parseDefinition`.
 */
export function defineSurvey<const D extends Definition>(definition: D & SoundConditions<D>): D {
  return definition;
}
