/**
 * What is told of a group for one measure. From little to much: `none` (hidden), `count` (how many answered),
 * `band` (where the favourable share lies, in percent, both ends included), `share` (how many were favourable),
 * `thirds` (lower two points, middle, upper two) and `points` (each value from the lowest).
 */
export type PublishedCell =
  | { readonly detail: 'none' }
  | { readonly detail: 'count'; readonly n: number }
  | { readonly detail: 'band'; readonly n: number; readonly from: number; readonly to: number }
  | { readonly detail: 'share'; readonly n: number; readonly favourable: number }
  | {
      readonly detail: 'thirds';
      readonly n: number;
      readonly favourable: number;
      readonly thirds: readonly [number, number, number];
    }
  | {
      readonly detail: 'points';
      readonly n: number;
      readonly favourable: number;
      readonly points: readonly number[];
    };

export type Detail = PublishedCell['detail'];

/** How much the cells of a table tell at most; `band` is a matter of each cell. */
export type TableDetail = Exclude<Detail, 'none' | 'band'>;

export const hiddenCell: PublishedCell = { detail: 'none' };

export interface PublishedGroup {
  readonly id: string;
  readonly cell: PublishedCell;
}

/** One measure by one grouping. */
export interface PublishedTable {
  readonly grouping: string;
  /** `several`: a person may be in several groups, alone or in combination. */
  readonly kind: 'one' | 'several' | 'alone';
  /** In the order of their ids. */
  readonly groups: readonly PublishedGroup[];
  /** The hidden groups of `one` and `alone`, combined. */
  readonly pool?: PublishedGroup & { readonly groups: readonly string[] };
  readonly detail: TableDetail;
}

/** One measure by two groupings. */
export interface PublishedCrossing {
  readonly first: string;
  readonly second: string;
  readonly rows: readonly { readonly id: string; readonly cells: readonly PublishedGroup[] }[];
}
