import {
  rulesOf,
  secondsFor,
  type Condition,
  type Definition,
  type End,
  type Item,
  type Truth,
} from '@kith/core';
import {
  comparedOutcomes,
  computedOutcomes,
  contextOutcomes,
  outcomesOf,
  type Outcome,
  type Outcomes,
} from './answers.js';
import { atomsOf, subjectOf, truthOf, type Atom } from './atoms.js';
import { atomsOfNode, nodesOf, offeredOf, type Node } from './nodes.js';

/** Items that were shown, the last one first: ways share what they have in common. */
export interface Trail {
  readonly item: Item;
  readonly before: Trail | null;
}

/** Ways through a survey that nothing later can tell apart. */
export interface Way {
  /** What came of the subjects that are asked about later. */
  readonly known: ReadonlyMap<string, Outcome>;
  readonly onPage: boolean;
  /** Which conditional nodes were shown, where that is kept. */
  readonly history: string;
  /** Where it ends, if not with the thanks. */
  readonly end?: string;
  readonly shortest: Stretch;
  readonly longest: Stretch;
}

interface Stretch {
  readonly seconds: number;
  readonly trail: Trail | null;
}

export interface Walk {
  readonly ways: readonly Way[];
}

interface Options {
  /** Ways at the same time; beyond them the walk is given up. */
  readonly limit: number;
  /** Tells ways apart by what they showed, and not only by what comes. */
  readonly keepHistory?: boolean;
}

/** What is asked about, and until when. */
interface Subjects {
  readonly atoms: ReadonlyMap<string, readonly Atom[]>;
  /** The last node that asks about it; the ends ask after all nodes. */
  readonly last: ReadonlyMap<string, number>;
  /** What can come of the atoms about an item with this on offer. */
  readonly outcomesOf: (item: Item) => Outcomes | undefined;
  /** What can come of those that are no items. */
  readonly given: ReadonlyMap<string, Outcomes>;
}

/** Goes every way at once. `undefined` where there are too many, or too many answers to tell apart. */
export function walk(definition: Definition, { limit, keepHistory = false }: Options): Walk | undefined {
  const { ends = [], gradeBands, focus } = definition;
  const nodes = nodesOf(definition);
  const subjects = subjectsOf(nodes, ends, focus?.sets);
  const nothing: Stretch = { seconds: 0, trail: null };
  const start: Way = { known: new Map(), onPage: true, history: '', shortest: nothing, longest: nothing };
  let ways = startWays(subjects, start, limit);
  for (const [index, node] of nodes.entries()) {
    if (ways.length > limit) return undefined;
    const next: Way[] = [];
    for (const way of ways) {
      const after = step(way, node, { index, subjects, gradeBands, keepHistory });
      if (!after) return undefined;
      next.push(...after);
    }
    ways = merge(next);
  }
  if (ways.length > limit) return undefined;
  return { ways: merge(ways.map((way) => finish(way, ends, subjects))) };
}

function subjectsOf(nodes: readonly Node[], ends: readonly End[], sets?: readonly string[]): Subjects {
  const atoms = new Map<string, Atom[]>();
  const last = new Map<string, number>();
  const asked = [...nodes.map(atomsOfNode), ends.flatMap(({ showIf }) => atomsOf(showIf))];
  for (const [index, own] of asked.entries()) {
    for (const atom of own) {
      const subject = subjectOf(atom);
      atoms.set(subject, [...(atoms.get(subject) ?? []), atom]);
      last.set(subject, index);
    }
  }
  const items = new Set(nodes.flatMap(({ item }) => item?.id ?? []));
  const given = [...atoms].filter(([subject]) => !items.has(subject));
  return {
    atoms,
    last,
    outcomesOf: rememberOutcomes(atoms),
    given: new Map(given.map(([subject, own]) => [subject, outcomesAround(own, sets)])),
  };
}

/** Worked out once for an item with the same options and rows on offer. */
function rememberOutcomes(atoms: ReadonlyMap<string, readonly Atom[]>): Subjects['outcomesOf'] {
  const known = new Map<string, Outcomes | undefined>();
  return (item) => {
    const key = [item.id, ...(rulesOf(item).parts?.(item) ?? []).map(({ id }) => id)].join(' ');
    if (!known.has(key)) known.set(key, outcomesOf(item, atoms.get(item.id) ?? []));
    return known.get(key);
  };
}

function outcomesAround(own: readonly Atom[], sets?: readonly string[]): Outcomes {
  const [first] = own;
  if (first && 'context' in first) return contextOutcomes(first.context, own, sets);
  return first && 'computed' in first ? computedOutcomes(own) : comparedOutcomes(own);
}

/** What is no item, such as the context, is there before the first page. */
function startWays({ given }: Subjects, way: Way, limit: number): readonly Way[] {
  let ways: readonly Way[] = [way];
  for (const [subject, { shown }] of given) {
    ways = ways.flatMap((each) => shown.map((came) => learn(each, subject, came)));
    if (ways.length > limit) break;
  }
  return ways;
}

function learn(way: Way, subject: string, came: Outcome): Way {
  return { ...way, known: new Map(way.known).set(subject, came) };
}

interface Step {
  readonly index: number;
  readonly subjects: Subjects;
  readonly gradeBands: Definition['gradeBands'];
  readonly keepHistory: boolean;
}

/** The ways that go on from one; `undefined` where they cannot be told apart. */
function step(
  way: Way,
  { item, condition, isDrawn }: Node,
  { index, subjects, gradeBands, keepHistory }: Step,
): readonly Way[] | undefined {
  const holds = (each: Condition): boolean => holdsOn(way, each, subjects);
  const isShown = (!item || way.onPage) && (!condition || holds(condition));
  const history = keepHistory && condition ? way.history + (isShown ? '1' : '0') : way.history;
  if (!item) return [forget({ ...way, history, onPage: isShown }, subjects, index)];
  const offered = offeredOf(item, holds);
  const moved = {
    ...way,
    history,
    ...(isShown && advance(way, offered, secondsFor([offered], gradeBands))),
  };
  if (!subjects.atoms.has(item.id)) return [forget(moved, subjects, index)];
  const found = subjects.outcomesOf(offered);
  if (!found) return undefined;
  const came = [...(isShown ? found.shown : []), ...(!isShown || isDrawn ? [found.hidden] : [])];
  return came.map((each) => forget(learn(moved, item.id, each), subjects, index));
}

function holdsOn(way: Way, condition: Condition, subjects: Subjects): boolean {
  return truthOf(condition, (atom) => lookUp(atom, way, subjects)) === true;
}

function lookUp(atom: Atom, { known }: Way, { atoms }: Subjects): Truth {
  const subject = subjectOf(atom);
  return known.get(subject)?.[atoms.get(subject)?.indexOf(atom) ?? -1] ?? 'unknown';
}

function advance(way: Way, item: Item, seconds: number): Pick<Way, 'shortest' | 'longest'> {
  const longer = ({ seconds: before, trail }: Stretch): Stretch => ({
    seconds: before + seconds,
    trail: { item, before: trail },
  });
  return { shortest: longer(way.shortest), longest: longer(way.longest) };
}

/** The first end whose condition is true takes the place of the thanks. */
function finish(way: Way, ends: readonly End[], subjects: Subjects): Way {
  const end = ends.find(({ showIf }) => holdsOn(way, showIf, subjects))?.id;
  return { ...way, known: new Map(), ...(end !== undefined && { end }) };
}

function forget(way: Way, { last }: Subjects, index: number): Way {
  if (![...way.known.keys()].some((subject) => (last.get(subject) ?? 0) <= index)) return way;
  return { ...way, known: new Map([...way.known].filter(([subject]) => (last.get(subject) ?? 0) > index)) };
}

/** Ways that are the same from here on become one, with the shorter and the longer of their pasts. */
function merge(ways: readonly Way[]): readonly Way[] {
  const merged = new Map<string, Way>();
  for (const way of ways) {
    const key = `${[...way.known].flat(2).join()}|${String(way.onPage)}|${way.history}|${way.end ?? ''}`;
    const other = merged.get(key);
    if (!other) merged.set(key, way);
    else {
      const shortest = other.shortest.seconds <= way.shortest.seconds ? other.shortest : way.shortest;
      const longest = other.longest.seconds >= way.longest.seconds ? other.longest : way.longest;
      merged.set(key, { ...way, shortest, longest });
    }
  }
  return [...merged.values()];
}
