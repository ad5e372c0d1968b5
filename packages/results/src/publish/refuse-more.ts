import { KithError } from '@kith/core';
import type { Publication } from './publication.js';

/** Names of the parts of an object. `plain`: numbers and texts, or a list of them; `own`: names that somebody gave. */
type Known = { readonly [part: string]: Known } | 'plain' | 'own';

const cell: Known = Object.fromEntries(
  ['detail', 'n', 'from', 'to', 'favourable', 'thirds', 'points'].map((part) => [part, 'plain']),
);
const group: Known = { id: 'plain', cell };
const measure: Known = {
  id: 'plain',
  version: 'plain',
  values: 'plain',
  favourable: 'plain',
  all: cell,
  tables: {
    grouping: 'plain',
    kind: 'plain',
    detail: 'plain',
    groups: group,
    pool: { ...group, groups: 'plain' },
  },
  crossings: { first: 'plain', second: 'plain', rows: { id: 'plain', cells: group } },
};
const file: Known = {
  kith: 'plain',
  instrument: 'plain',
  smallest: 'plain',
  audience: 'plain',
  constructs: { id: 'plain', measures: 'plain' },
  waves: {
    wave: 'plain',
    changes: 'plain',
    otherWordings: 'plain',
    invited: { all: 'plain', by: 'own' },
    respondents: measure,
    measures: measure,
    scores: { id: 'plain', n: 'plain', mean: 'plain' },
    flags: { flag: 'plain', cell },
  },
  labels: 'own',
  changes: { id: 'plain', on: 'plain', measures: 'plain', at: { grouping: 'plain', groups: 'plain' } },
  comments: {
    wave: 'plain',
    question: 'plain',
    n: 'plain',
    namesTakenOut: 'plain',
    texts: { text: 'plain', language: 'plain' },
  },
};

/** Where something stands that no part of a publication is. */
function foundIn(input: unknown, known: Known, path: string): string | undefined {
  if (known === 'own' || typeof input !== 'object' || input === null) return undefined;
  if (Array.isArray(input))
    return input.reduce<string | undefined>(
      (found, each, n) => found ?? foundIn(each, known, `${path}[${n}]`),
      undefined,
    );
  return Object.entries(input).reduce<string | undefined>((found, [name, each]) => {
    if (found !== undefined) return found;
    const at = path ? `${path}.${name}` : name;
    const part = known !== 'plain' && Object.hasOwn(known, name) ? known[name] : undefined;
    return part === undefined ? at : foundIn(each, part, at);
  }, undefined);
}

/**
 * Throws `results-invalid` with the place of whatever is no part of a publication: single responses or tallies that were
 * left in a file would be read by everybody who opens it, though no page shows them.
 */
export function refuseMore(given: Publication): Publication {
  const path = foundIn(given, file, '');
  if (path === undefined) return given;
  throw new KithError(
    'results-invalid',
    `This cannot be published: ${path} is no part of released results, and everybody could read it.`,
    { path, expected: 'nothing here' },
  );
}
