import type { StatusFile } from '@kith/core';
import { setTimer as usualTimer, type SetTimer } from './clock.js';
import { requestOptions } from './request/options.js';
import { withDeadline } from './request/with-deadline.js';

interface ReadStatusOptions {
  readonly fetch?: typeof globalThis.fetch;
  /** Milliseconds. Default: 4,000: a person waits for the first question. */
  readonly timeout?: number;
  readonly setTimer?: SetTimer;
}

type Fields = Readonly<Record<string, unknown>>;

const isStatus = (value: unknown): value is StatusFile['status'] =>
  value === 'open' || value === 'paused' || value === 'closed';

/** Keeps what is well formed: a slip in one field must not open a closed survey. */
const statusFileOf = (found: Fields): StatusFile | null => {
  const { kith, status, smallestGroup } = found;
  if (kith !== 'status/1' || !isStatus(status)) return null;
  const texts = ['opens', 'closes', 'timeZone', 'contact'].filter((name) => typeof found[name] === 'string');
  return {
    kith,
    status,
    ...Object.fromEntries(texts.map((name) => [name, found[name]])),
    ...(Number.isInteger(smallestGroup) && Number(smallestGroup) > 1
      ? { smallestGroup: Number(smallestGroup) }
      : {}),
  };
};

/** Reads the small file that says whether a survey is open. `null` where it cannot be read or says nothing. */
export const readStatus = async (
  url: string | URL,
  { fetch = globalThis.fetch, timeout = 4000, setTimer = usualTimer }: ReadStatusOptions = {},
): Promise<StatusFile | null> => {
  try {
    const read = async (signal: AbortSignal): Promise<StatusFile | null> => {
      const response = await fetch(url, { ...requestOptions, signal });
      const found = (await response.json()) as Fields | null;
      return response.ok && found ? statusFileOf(found) : null;
    };
    return await withDeadline(read, timeout, setTimer);
  } catch {
    return null;
  }
};
