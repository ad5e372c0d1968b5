import type { Condition, Item, Truth } from '@kith/core';
import { contextOutcomes, outcomesOf, unknownOutcomes, type Outcome, type Outcomes } from './answers.js';
import { contextMark, subjectOf, truthOf, type Atom } from './atoms.js';
import { atomsOfNode, type Node } from './nodes.js';

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
  readonly shortest: Stretch;
  readonly longest: Stretch;
}

interface Stretch {
  readonly seconds: number;
  readonly trail: Trail | null;
}

export interface Walk {
  readonly ways: readonly Way[];
  /** Paths of nodes and parts that can show. */
  readonly shown: ReadonlySet<string>;
}

interface Options {
  /** Ways at the same time; beyond them the walk is given up. */
  readonly limit: number;
  /** Tells ways apart by what they showed, and not only by what comes. */
  readonly keepHistory?: boolean;
}

/** Every subject, its atoms, what they can come to, and the last node that asks. */
interface Subjects {
  readonly atoms: ReadonlyMap<string, readonly Atom[]>;
  readonly outcomes: ReadonlyMap<string, Outcomes>;
  readonly last: ReadonlyMap<string, number>;
  /** Those that are no items. */
  readonly given: readonly string[];
}

/** Goes every way at once. `undefined` where there are too many, or answers of a kind that it does not know. */
export function walk(nodes: readonly Node[], { limit, keepHistory = false }: Options): Walk | undefined {
  const subjects = subjectsOf(nodes);
  if (!subjects) return undefined;
  const shown = new Set<string>();
  const nothing: Stretch = { seconds: 0, trail: null };
  const start: Way = { known: new Map(), onPage: true, history: '', shortest: nothing, longest: nothing };
  let ways = startWays(subjects, start, limit);
  if (ways.length > limit) return undefined;
  for (const [index, node] of nodes.entries()) {
    const next = ways.flatMap((way) => step(way, node, { index, subjects, shown, keepHistory }));
    ways = merge(next);
    if (ways.length > limit) return undefined;
  }
  return { ways, shown };
}

function subjectsOf(nodes: readonly Node[]): Subjects | undefined {
  const atoms = new Map<string, Atom[]>();
  const last = new Map<string, number>();
  for (const [index, node] of nodes.entries()) {
    for (const atom of atomsOfNode(node)) {
      const subject = subjectOf(atom);
      atoms.set(subject, [...(atoms.get(subject) ?? []), atom]);
      last.set(subject, index);
    }
  }
  const outcomes = new Map<string, Outcomes>();
  const items = new Map(nodes.flatMap(({ item }) => (item ? [[item.id, item]] : [])));
  for (const [subject, asked] of atoms) {
    const item = items.get(subject);
    const found = item ? outcomesOf(item, asked) : outcomesAround(subject, asked);
    if (!found) return undefined;
    outcomes.set(subject, found);
  }
  const given = [...outcomes.keys()].filter((subject) => !items.has(subject));
  return { atoms, outcomes, last, given };
}

function outcomesAround(subject: string, asked: readonly Atom[]): Outcomes | undefined {
  if (!subject.startsWith(contextMark)) return unknownOutcomes(asked);
  return contextOutcomes(subject.slice(contextMark.length), asked);
}

/** What is no item, such as the context, is there before the first page. */
function startWays({ outcomes, given }: Subjects, way: Way, limit: number): readonly Way[] {
  let ways: readonly Way[] = [way];
  for (const subject of given) {
    const shown = outcomes.get(subject)?.shown ?? [];
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
  readonly shown: Set<string>;
  readonly keepHistory: boolean;
}

function step(way: Way, node: Node, { index, subjects, shown, keepHistory }: Step): readonly Way[] {
  const holds = (condition: Condition | undefined): boolean =>
    !condition || truthOf(condition, (atom) => lookUp(atom, way, subjects)) === true;
  const isShown = (node.kind === 'page' || way.onPage) && holds(node.condition);
  if (isShown) {
    shown.add(node.path);
    for (const part of node.parts) if (holds(part.condition)) shown.add(part.path);
  }
  const history = keepHistory && node.condition ? way.history + (isShown ? '1' : '0') : way.history;
  const onPage = node.kind === 'page' ? isShown : way.onPage;
  const moved = advance({ ...way, history, onPage }, node, isShown);
  return answer(moved, node, isShown, subjects).map((each) => forget(each, subjects, index));
}

function lookUp(atom: Atom, { known }: Way, { atoms }: Subjects): Truth {
  const subject = subjectOf(atom);
  return known.get(subject)?.[atoms.get(subject)?.indexOf(atom) ?? -1] ?? 'unknown';
}

function advance(way: Way, { item, seconds }: Node, isShown: boolean): Way {
  if (!item || !isShown) return way;
  const longer = ({ seconds: before, trail }: Stretch): Stretch => ({
    seconds: before + seconds,
    trail: { item, before: trail },
  });
  return { ...way, shortest: longer(way.shortest), longest: longer(way.longest) };
}

/** One way for each answer that makes a difference later. */
function answer(way: Way, { item }: Node, isShown: boolean, { outcomes }: Subjects): readonly Way[] {
  const found = item && outcomes.get(item.id);
  if (!found) return [way];
  const came = isShown ? found.shown : [found.hidden];
  return came.map((each) => learn(way, item.id, each));
}

function forget(way: Way, { last }: Subjects, index: number): Way {
  if (![...way.known.keys()].some((subject) => (last.get(subject) ?? 0) <= index)) return way;
  return { ...way, known: new Map([...way.known].filter(([subject]) => (last.get(subject) ?? 0) > index)) };
}

/** Ways that are the same from here on become one, with the shorter and the longer of their pasts. */
function merge(ways: readonly Way[]): readonly Way[] {
  const merged = new Map<string, Way>();
  for (const way of ways) {
    const key = `${[...way.known].flat(2).join()}|${String(way.onPage)}|${way.history}`;
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
