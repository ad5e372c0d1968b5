import { KithError } from '@kith/core';
import { exactly, type Fault, list, optional, record, shape, text } from './checks.js';

/** What is shared back, in one language. */
export interface ShareBackTexts {
  readonly title: string;
  /** Who asked whom, and when. */
  readonly intro?: string;
  /** Each a sentence or two. */
  readonly heard: readonly string[];
  readonly will: readonly { readonly what: string; /** `YYYY-MM-DD` */ readonly by: string }[];
  readonly cannot: readonly { readonly what: string; readonly why: string }[];
  /** Whom to ask. */
  readonly contact?: string;
}

/** What a school or a district tells those who answered: a file of its own, in the languages of its families. */
export interface ShareBack {
  readonly kith: 'share-back/1';
  /** By language. The first is for readers of all other languages. */
  readonly texts: Readonly<Record<string, ShareBackTexts>>;
}

const day: Fault = (input, path) =>
  typeof input === 'string' && /^\d{4}-\d\d-\d\d$/.test(input) ? undefined : [path, 'a day, YYYY-MM-DD'];

const form: Fault = shape({
  kith: exactly('share-back/1'),
  texts: record(
    shape({
      title: text,
      intro: optional(text),
      heard: list(text),
      will: list(shape({ what: text, by: day })),
      cannot: list(shape({ what: text, why: text })),
      contact: optional(text),
    }),
  ),
});

/** What is shared back, from outside. Throws `share-back-invalid` with the place. */
export function parseShareBack(input: unknown): ShareBack {
  const fault = form(input, '');
  if (fault === undefined) return input as ShareBack;
  const [place, expected] = fault;
  const path = place.replace(/^\./, '') || 'the file';
  throw new KithError('share-back-invalid', `This cannot be shared back: ${path}, expected ${expected}.`, {
    path,
    expected,
  });
}

/**
 * A text, in pieces of which every second is a number, such as one to call. It belongs into an element of its own: among
 * words that run from right to left "555-0100" would be read as "0100-555", and it must not break at the end of a line.
 */
export const splitAtNumbers = (text: string): readonly string[] => text.split(/(\+?\d[\d ().-]*\d)/);
