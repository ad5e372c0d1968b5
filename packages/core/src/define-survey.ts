import type { Definition, Item } from './definition.js';
import type { scales } from './scales.js';

type PointsOf<S> = S extends keyof typeof scales
  ? (typeof scales)[S]['points'] extends 3
    ? 1 | 2 | 3
    : 1 | 2 | 3 | 4 | 5
  : never;

/** The value that an answered item has. */
export type ValueOf<I> = I extends { readonly type: 'scale'; readonly scale: infer S }
  ? PointsOf<S>
  : I extends { readonly type: 'single-choice'; readonly options: readonly (infer O)[] }
    ? O extends { readonly id: infer Id }
      ? Id
      : never
    : I extends { readonly type: 'multiple-choice'; readonly options: readonly (infer O)[] }
      ? readonly (O extends { readonly id: infer Id } ? Id : never)[]
      : I extends { readonly type: 'short-text' | 'long-text' }
        ? string
        : never;

type ItemsOf<D> = D extends { readonly pages: readonly (infer P)[] }
  ? P extends { readonly items: readonly (infer I)[] }
    ? I
    : never
  : never;

type QuestionOf<D> = Extract<ItemsOf<D>, { readonly type: Exclude<Item['type'], 'information'> }>;

/** Ids of the items that have an answer. */
export type ItemIdOf<D> = QuestionOf<D> extends { readonly id: infer Id } ? Id & string : never;

/** Each item's value type by id; `null` where it was not answered. */
export type AnswersOf<D> = {
  readonly [
    I in QuestionOf<D> as I extends { readonly id: infer Id extends string } ? Id : never
  ]: ValueOf<I> | null;
};

/** Ids that a condition names, at any depth. */
type NamedIn<C> = C extends { readonly item: infer Id }
  ? Id
  : C extends { readonly all: readonly (infer Part)[] }
    ? NamedIn<Part>
    : C extends { readonly any: readonly (infer Part)[] }
      ? NamedIn<Part>
      : C extends { readonly not: infer Part }
        ? NamedIn<Part>
        : never;

type ShowIfOf<T> = T extends { readonly showIf: infer C } ? C : never;

type PageOf<D> = D extends { readonly pages: readonly (infer P)[] } ? P : never;

/** Ids that conditions name and no item with an answer has. `never` in a sound definition. */
export type UnknownIdsOf<D> = Exclude<NamedIn<ShowIfOf<PageOf<D> | ItemsOf<D>>>, ItemIdOf<D>>;

/** Asks for a property that nobody writes, so that the compiler names the wrong id in its message. */
type SoundConditions<D> = [UnknownIdsOf<D>] extends [never]
  ? unknown
  : { readonly 'a condition names an item that is not there': UnknownIdsOf<D> };

/**
 * Keeps the literal types of a definition written in TypeScript, so that `AnswersOf` knows each value. The
 * compiler checks the item ids in conditions; everything else is checked by `parseDefinition`.
 */
export function defineSurvey<const D extends Definition>(definition: D & SoundConditions<D>): D {
  return definition;
}
