import type { PrivacyMode } from '@kith/core';

/** A finished response, or a wish to be contacted, that is not yet confirmed. Never holds headers, tokens or cookies. */
export interface OutboxEntry {
  readonly v: 1;
  /** The id of the record, which is inside the body too. */
  readonly id: string;
  /** The bytes that are sent, the same at every attempt. */
  readonly body: string;
  readonly contentType: string;
  readonly endpoint: string;
  readonly adapter: string;
  readonly surveyId: string;
  /** Decides whether a later page may add credentials: only to identified responses. */
  readonly privacy: PrivacyMode;
  /** Local date, `YYYY-MM-DD`; no finer time is kept in any mode. */
  readonly queuedOn: string;
}

const day = 86_400_000;
const keptDays = 30;

export const localDate = (now: number): string =>
  new Date(now - new Date(now).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** January 2026: no Kith is older. */
const firstYear = 1_767_225_600_000;

/**
 * Also true far ahead of today: a clock that was wrong once must not keep an entry for years. Never by a clock of a
 * year before there was Kith, as devices have it whose battery was empty: that is wrong now, and the entry may be new.
 */
export const isExpired = ({ queuedOn }: OutboxEntry, now: number): boolean =>
  now > firstYear && !(Math.abs(Date.parse(localDate(now)) - Date.parse(queuedOn)) <= keptDays * day);
