import { outsideAnswers } from '../item-schema.js';
import { mistake, type Mistake } from '../mistake.js';
import type { Outline } from '../outline.js';
import { isRecord, join, listOf } from '../path.js';

// Names that plain objects have already.
const reservedIds: readonly string[] = ['__proto__', 'constructor', 'prototype'];
// States travel beside option ids: an option of such a name could not be told from the state.
const reservedOptionIds: readonly string[] = [
  ...reservedIds,
  ...outsideAnswers,
  'answered',
  'unanswered',
  'skipped',
  'not-shown',
  'not-reached',
  'invalid',
];

interface Named {
  readonly path: string;
  readonly id: string | undefined;
}

/** Ids are there once, and take no name that has a meaning already. */
export function checkIds({ raw, pages, items }: Outline): readonly Mistake[] {
  const own = [{ path: '', id: typeof raw['id'] === 'string' ? raw['id'] : undefined }];
  return [
    ...checkReserved(own, reservedIds),
    ...checkNames('page', pages, reservedIds),
    ...checkNames('item', items, reservedIds),
    ...items.flatMap(({ path, raw: item }) =>
      checkNames('option', namedOf(item['options'], join(path, 'options')), reservedOptionIds),
    ),
  ];
}

function namedOf(list: unknown, path: string): readonly Named[] {
  return listOf(list).map((each, i) => ({
    path: join(path, i),
    id: isRecord(each) && typeof each['id'] === 'string' ? each['id'] : undefined,
  }));
}

function checkNames(what: string, all: readonly Named[], reserved: readonly string[]): readonly Mistake[] {
  const seen = new Map<string, string>();
  const mistakes: Mistake[] = [];
  for (const { path, id } of all) {
    if (id === undefined) continue;
    const first = seen.get(id);
    if (first === undefined) seen.set(id, path);
    else {
      const message = `The ${what} id "${id}" is taken by ${first}.`;
      mistakes.push(mistake(join(path, 'id'), 'duplicate-id', message));
    }
  }
  return [...mistakes, ...checkReserved(all, reserved)];
}

function checkReserved(all: readonly Named[], reserved: readonly string[]): readonly Mistake[] {
  return all
    .filter(({ id }) => id !== undefined && reserved.includes(id))
    .map(({ path, id }) =>
      mistake(join(path, 'id'), 'reserved-id', `The id "${String(id)}" has a meaning already.`),
    );
}
