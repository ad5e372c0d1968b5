import { KithError } from '@kith/core';
import {
  all,
  either,
  count,
  exactly,
  type Fault,
  flag,
  list,
  number,
  oneOf,
  optional,
  record,
  shape,
  text,
} from './checks.js';
import { areLabels } from './label-checks.js';
import type { Publication } from './publication.js';

/** Parts of a cell beside `detail` and `n`. */
const cellParts: Readonly<Record<string, readonly string[]>> = {
  none: [],
  count: ['n'],
  band: ['n', 'from', 'to'],
  share: ['n', 'favourable'],
  thirds: ['n', 'favourable', 'thirds'],
  points: ['n', 'favourable', 'points'],
};

/** A cell that tells what its detail allows, and nothing of fewer than the smallest number of people. */
const cellOf =
  (smallest: number): Fault =>
  (input, path) => {
    const fault = shape({ detail: oneOf(...Object.keys(cellParts)) })(input, path);
    if (fault) return fault;
    const cell = input as Readonly<Record<string, unknown>>;
    const parts = cellParts[String(cell['detail'])] ?? [];
    const more = Object.keys(cell).find((name) => name !== 'detail' && !parts.includes(name));
    if (more !== undefined)
      return [`${path}.${more}`, `nothing beside the detail "${String(cell['detail'])}"`];
    const given = shape(
      Object.fromEntries(
        parts.map((name) => [name, name === 'thirds' || name === 'points' ? list(count) : count]),
      ),
    )(input, path);
    if (given) return given;
    const n = Number(cell['n'] ?? 0);
    return n > 0 && n < smallest ? [`${path}.n`, `${smallest} answers at least, or nothing told`] : undefined;
  };

const group = (smallest: number): Fault => shape({ id: text, cell: cellOf(smallest) });

const measure = (smallest: number): Fault =>
  shape({
    id: text,
    version: count,
    values: list(either(text, number)),
    favourable: list(either(text, number)),
    all: cellOf(smallest),
    tables: list(
      shape({
        grouping: text,
        kind: oneOf('one', 'several', 'alone'),
        groups: list(group(smallest)),
        pool: optional(all(group(smallest), shape({ groups: list(text) }))),
      }),
    ),
    crossings: list(
      shape({ first: text, second: text, rows: list(shape({ id: text, cells: list(group(smallest)) })) }),
    ),
  });

const wave = (smallest: number): Fault =>
  shape({
    wave: (input, path) => (typeof input === 'string' ? undefined : [path, 'a text']),
    changes: list(text),
    otherWordings: list(text),
    invited: shape({ all: optional(count), by: optional(record(record(count))) }),
    respondents: measure(smallest),
    measures: list(measure(smallest)),
    scores: list(shape({ id: text, n: count, mean: number })),
    flags: list(shape({ flag: text, cell: cellOf(smallest) })),
  });

const comments = (smallest: number): Fault =>
  shape({
    wave: text,
    question: text,
    n: (input, path) =>
      typeof input === 'number' && input >= smallest ? undefined : [path, `${smallest} people at least`],
    namesTakenOut: flag,
    texts: list(shape({ text, language: optional(text) })),
  });

const publication = (smallest: number): Fault =>
  shape({
    instrument: text,
    audience: optional(text),
    constructs: list(shape({ id: text, measures: list(text) })),
    waves: list(wave(smallest)),
    labels: optional(areLabels),
    changes: optional(
      list(
        shape({
          id: text,
          on: text,
          measures: optional(list(text)),
          at: optional(shape({ grouping: text, groups: list(text) })),
        }),
      ),
    ),
    comments: optional(list(comments(smallest))),
  });

/**
 * Results from outside: from a file, or from an endpoint. Throws `results-invalid` with the place where something is
 * missing or more is told than may be: a cell of fewer people than the smallest group, or a hidden one with a number.
 */
export function parseResults(input: unknown): Publication {
  const head = shape({ kith: exactly('results/1'), smallest: count })(input, '');
  const smallest = head ? 0 : (input as { readonly smallest: number }).smallest;
  const tooSmall: ReturnType<Fault> = smallest < 5 ? ['.smallest', '5 to 30'] : undefined;
  const fault = head ?? tooSmall ?? publication(smallest)(input, '');
  if (fault === undefined) return input as Publication;
  const [place, expected] = fault;
  const path = place.replace(/^\./, '') || 'the file';
  throw new KithError(
    'results-invalid',
    `These are no results that can be shown: ${path}, expected ${expected}.`,
    {
      path,
      expected,
    },
  );
}
