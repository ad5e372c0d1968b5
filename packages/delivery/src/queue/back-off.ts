const base = 2000;
const cap = 300_000;

/** Milliseconds before the next attempt: full jitter, from 2 s, doubling up to 5 min. */
export const backOff = (attempts: number, random: () => number): number =>
  random() * Math.min(cap, base * 2 ** attempts);
