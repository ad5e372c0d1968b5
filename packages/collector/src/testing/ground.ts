import type { Trace } from './arrival-order.js';
import { newPlace, onPostgres, type Place } from './places.js';
import { postgresGround } from './postgres-ground.js';
import { sqliteGround } from './sqlite-ground.js';

/** A place that can be searched for the order of arrival. */
export interface Ground {
  readonly place: Place;
  /** Everything that somebody can try who holds the database and the exports. */
  search(ids: readonly string[], exports: Readonly<Record<string, string>>): Promise<Trace[]>;
  /** Called after a write; what it gives resolves when everything was rewritten since. */
  mark(): Promise<() => Promise<void>>;
  /** Stores records the wrong way, numbered as they come; `timed` adds the time of each. */
  storeWrongly(bodies: readonly (readonly [id: string, body: string])[], timed?: boolean): Promise<void>;
}

export const newGround = async (): Promise<Ground> => groundAt(await newPlace());

export const groundAt = (place: Place): Ground => (onPostgres ? postgresGround(place) : sqliteGround(place));
