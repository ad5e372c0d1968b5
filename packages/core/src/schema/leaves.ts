import * as z from 'zod/mini';

// The messages say what is expected; `wording.ts` puts them into sentences.

/** A text to read: not blank. */
export const text = z
  .string()
  .check(z.regex(/\S/, 'a text that is not blank'), z.maxLength(5000, 'at most 5,000 characters'));

export const id = matching(/^[A-Za-z0-9._-]{1,64}$/, 'at most 64 letters, digits, ".", "-" and "_"');

/** Names that plain objects have already: an answer under such a name could be taken for what is always there. */
export const namesOfObjects: readonly string[] = [
  'prototype',
  ...Object.getOwnPropertyNames(Object.prototype),
];

/** An id under which answers are kept in an object. */
export const keyId = z.string().check(
  z.regex(/^[A-Za-z0-9._-]{1,64}$/, 'at most 64 letters, digits, ".", "-" and "_"'),
  z.refine((name) => !namesOfObjects.includes(name), 'a name without a meaning of its own'),
);

export const noticeId = matching(
  /^[A-Za-z0-9._-]{1,64}(@[A-Za-z0-9.+-]{1,32})?$/,
  'an id that may end in a version, such as "assent-6-12@1"',
);

const semver = String.raw`\d{1,6}\.\d{1,6}\.\d{1,6}(?:[-+][A-Za-z0-9.+-]{1,64})?`;

export const version = matching(new RegExp(`^${semver}$`), 'a version such as "1.0.0"');

export const basedOn = matching(
  new RegExp(`^[A-Za-z0-9._-]{1,64}@${semver}$`),
  'an instrument and its version, such as "student-pulse@1.0.0"',
);

export const languageTag = matching(
  /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$/,
  'a language tag such as "en" or "es-US"',
);

/** A local date or time, as in a schedule. */
export const localTime = time(
  /^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/,
  'a date such as "2026-11-02" or a time such as "2026-11-02T08:00"',
);

export const date = time(/^\d{4}-\d\d-\d\d$/, 'a date such as "2026-11-02"');

/** ISO 8601 with offset. */
export const moment = time(
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/,
  'a time with offset such as "2026-11-20T09:30:00-06:00"',
);

/** A regular expression that every browser of the floor understands. */
export const pattern = z
  .string()
  .check(
    z.maxLength(500, 'at most 500 characters'),
    z.refine(isPattern, 'a regular expression such as "[0-9]{4}", without lookbehind'),
  );

const zone = 'a time zone such as "America/Chicago"';
export const timeZone = z.string(zone).check(z.refine(isTimeZone, zone));

export const uuid = matching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'a UUID');

/** A short label from the host. */
export const label = matching(
  /^(?!\s)[^@\p{Cc}\p{Cs}\u2028\u2029]{1,64}$/u,
  '1 to 64 characters on one line, without "@"',
);

function matching(pattern: RegExp, expected: string): z.ZodMiniString {
  return z.string(expected).check(z.regex(pattern, expected));
}

function time(pattern: RegExp, expected: string): z.ZodMiniString {
  return z
    .string(expected)
    .check(z.regex(pattern, { error: expected, abort: true }), z.refine(isRealTime, expected));
}

function isRealTime(given: string): boolean {
  const day = given.slice(0, 10);
  const parsed = new Date(`${day}T00:00:00Z`);
  // Date rolls 31 February over into March.
  if (Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== day) return false;
  return given === day || !Number.isNaN(Date.parse(given));
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name !== '';
  } catch {
    return false;
  }
}

function isPattern(source: string): boolean {
  if (source.includes('(?<=') || source.includes('(?<!')) return false;
  try {
    new RegExp(source, 'u');
    return true;
  } catch {
    return false;
  }
}

/** An address of a recording or a video: `https:`, or beside the page. */
export const address = z
  .string()
  .check(
    z.regex(/^(https:\/\/|\.{0,2}\/|[\w-])[^\s<>"'\\]*$/, 'an address such as "audio/question.mp3"'),
    z.regex(/^(?!(?!https:)[a-z][a-z0-9+.-]*:)/i, 'an address that begins with "https:" or with no scheme'),
  );
