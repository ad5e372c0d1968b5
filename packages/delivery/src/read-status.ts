import { KithError, type StatusFile } from '@kith/core';
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

const isOneOf =
  (...words: readonly string[]) =>
  (value: unknown): boolean =>
    words.includes(value as string);

const isLocalTime = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/.test(value) && !isNaN(Date.parse(value));

const isTimeZone = (value: unknown): boolean => {
  try {
    return typeof value === 'string' && !!new Intl.DateTimeFormat('en', { timeZone: value });
  } catch {
    return false;
  }
};

const date = ['a date such as "2026-11-20" or a time such as "2026-11-20T16:00"', isLocalTime] as const;

/** What each field can be, in words and as a rule. */
const rules: Readonly<Record<keyof StatusFile, readonly [string, (value: unknown) => boolean]>> = {
  kith: ['"status/1"', isOneOf('status/1')],
  status: ['"open", "paused" or "closed"', isOneOf('open', 'paused', 'closed')],
  opens: date,
  closes: date,
  timeZone: ['a time zone such as "America/Chicago"', isTimeZone],
  contact: ['a text', (value) => typeof value === 'string' && /\S/.test(value)],
  // A promise of groups of one would be none.
  smallestGroup: ['a whole number of at least 2', (value) => Number.isInteger(value) && Number(value) > 1],
};

const isField = (name: string): name is keyof StatusFile => Object.hasOwn(rules, name);
const isRight = (name: string, value: unknown): boolean => isField(name) && rules[name][1](value);

/** The mistakes of a file, together: they are mended together. */
function mistakesIn(found: Fields, address: string): KithError | undefined {
  const names = new Set(['kith', 'status', ...Object.keys(found)]);
  const wrong = [...names].filter((name) => !isRight(name, found[name]));
  if (wrong.length === 0) return undefined;
  const expected = wrong
    .map((name) => `${name} ${isField(name) ? `to be ${rules[name][0]}` : 'not to be there'}`)
    .join('; ');
  const given = Object.fromEntries(wrong.map((name) => [name, found[name]]));
  return new KithError(
    'definition-invalid',
    `The status file ${address} has ${JSON.stringify(given)}: expected ${expected}.`,
    { path: 'status-href', given, expected },
  );
}

/** Keeps what is well formed: a slip in one field must not open a closed survey. */
const statusFileOf = (found: Fields): Partial<StatusFile> | null =>
  found['kith'] === 'status/1'
    ? Object.fromEntries(Object.entries(found).filter(([name, value]) => isRight(name, value)))
    : null;

function fieldsOf(text: string, address: string): Fields {
  let cause: unknown;
  try {
    const found = JSON.parse(text) as unknown;
    if (typeof found === 'object' && found && !Array.isArray(found)) return found as Fields;
  } catch (error) {
    cause = error;
  }
  const given = text.trim().slice(0, 60);
  const expected = 'a JSON object such as {"kith":"status/1","status":"open"}';
  throw new KithError(
    'definition-invalid',
    `The status file ${address} begins with ${JSON.stringify(given)}: expected ${expected}.`,
    { path: 'status-href', given, expected, cause },
  );
}

const notRead = (address: string, given: number | undefined, cause?: unknown): KithError =>
  new KithError(
    'config-unreachable',
    `The status file ${address} could not be read (${given ?? String(cause)}).`,
    {
      path: 'status-href',
      given,
      expected: 'a status file',
      cause,
    },
  );

/**
 * Reads the small file that says whether a survey is open. `null` where it cannot be read or is none; what is wrong with
 * it is told to `onProblem`, because the survey goes on.
 */
export const readStatus = async (
  url: string | URL,
  onProblem: (problem: KithError) => void,
  { fetch = globalThis.fetch, timeout = 4000, setTimer = usualTimer }: ReadStatusOptions = {},
): Promise<Partial<StatusFile> | null> => {
  const address = String(url);
  const read = async (signal: AbortSignal): Promise<string> => {
    const response = await fetch(url, { ...requestOptions, signal });
    if (!response.ok) throw notRead(address, response.status);
    return response.text();
  };
  try {
    const found = fieldsOf(await withDeadline(read, timeout, setTimer), address);
    const mistakes = mistakesIn(found, address);
    if (mistakes) onProblem(mistakes);
    return statusFileOf(found);
  } catch (cause) {
    onProblem(cause instanceof KithError ? cause : notRead(address, undefined, cause));
    return null;
  }
};
