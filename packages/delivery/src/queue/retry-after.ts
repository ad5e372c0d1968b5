/** Longest that an endpoint can hold the queue of one page. */
const longest = 3_600_000;

/** Milliseconds to wait by a `Retry-After` header: seconds or a date. At most an hour. */
export const retryAfter = (header: string | null, now: number): number | undefined => {
  if (!header) return undefined;
  const seconds = Number(header);
  const wait = Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1000;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), longest);
};
