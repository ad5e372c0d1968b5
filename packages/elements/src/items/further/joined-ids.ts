import { nothing } from 'lit';

/** A list of ids for `aria-describedby`, or nothing. */
export function joinedIds(...ids: readonly (string | typeof nothing)[]): string | typeof nothing {
  return ids.filter((id) => id !== nothing && id !== '').join(' ') || nothing;
}
