import { nearest } from '../../nearest.js';
import { mistake, type Mistake } from '../mistake.js';
import type { Outline } from '../outline.js';
import { isRecord, join, listOf } from '../path.js';
import { conditionsIn } from '../places.js';

/** Sets in focus: each is there once and asks something, conditions name no others, and what takes turns is there. */
export function checkFocus(outline: Outline): readonly Mistake[] {
  const { focus } = outline.raw;
  if (!isRecord(focus)) return [];
  const sets = namesIn(focus['sets']);
  const named = conditionsIn(outline).flatMap(({ given, path }) => namedBy(given, path));
  return [
    ...doubled(sets, 'focus.sets'),
    ...sets.flatMap((set, i) => unused(set, join('focus.sets', i), named)),
    ...named.flatMap(({ set, path }) => unknown(set, path, sets)),
    ...(typeof focus['ofDay'] === 'string' ? unknown(focus['ofDay'], 'focus.ofDay', sets) : []),
    ...checkTurns(namesIn(focus['turns']), outline),
  ];
}

interface NamedSet {
  readonly set: string;
  readonly path: string;
}

const namesIn = (given: unknown): readonly string[] =>
  listOf(given).filter((each): each is string => typeof each === 'string');

/** The sets that a condition compares with. */
function namedBy(given: unknown, path: string): readonly NamedSet[] {
  if (!isRecord(given)) return [];
  const parts = ['all', 'any'].flatMap((name) =>
    listOf(given[name]).flatMap((part, i) => namedBy(part, join(join(path, name), i))),
  );
  const inside = [...parts, ...namedBy(given['not'], join(path, 'not'))];
  if (given['context'] !== 'focus') return inside;
  const { equals } = given;
  return [
    ...inside,
    ...(typeof equals === 'string' ? [{ set: equals, path: join(path, 'equals') }] : []),
    ...namesIn(given['in']).map((set, i) => ({ set, path: join(join(path, 'in'), i) })),
  ];
}

function doubled(names: readonly string[], path: string): readonly Mistake[] {
  return names.flatMap((name, i) =>
    names.indexOf(name) < i ? [mistake(join(path, i), 'duplicate-id', `"${name}" is there twice.`)] : [],
  );
}

function unused(set: string, path: string, named: readonly NamedSet[]): readonly Mistake[] {
  if (named.some((each) => each.set === set)) return [];
  const message = `Nothing is asked for the set "${set}": no condition names it.`;
  return [mistake(path, 'wrong-value', message)];
}

function unknown(set: string, path: string, sets: readonly string[]): readonly Mistake[] {
  if (sets.includes(set)) return [];
  const message = `There is no set "${set}" in "focus"; there are ${sets.join(', ')}.`;
  return [mistake(path, 'wrong-value', message, nearest(set, sets))];
}

function checkTurns(turns: readonly string[], { items }: Outline): readonly Mistake[] {
  const ids = items.flatMap(({ id }) => id ?? []);
  const missing = turns.flatMap((id, i) => {
    if (ids.includes(id)) return [];
    const message = `There is no item "${id}" to take its turn.`;
    return [mistake(join('focus.turns', i), 'unknown-item', message, nearest(id, ids))];
  });
  return [...doubled(turns, 'focus.turns'), ...missing];
}
