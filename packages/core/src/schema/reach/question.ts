import type { Condition } from '../../conditions.js';
import { evaluate } from '../../conditions/evaluate.js';
import { atomsIn, limitItem, type Atom } from './atoms.js';
import { choicesOf, givenChoices, stateChoices, type Choice } from './choices.js';
import { setOf, type TruthSet } from './truth-set.js';
import type { World } from './world.js';

/** Items further back than these are taken to be shown or not, whatever decides that. */
const mostItems = 16;

/** Something that answers, the host or chance decide: a number below its count. */
export interface Variable {
  readonly name: string;
  readonly count: number;
}

/** All that bears on whether some conditions can be true together. */
export interface Question {
  readonly world: World;
  /** The nearest first. */
  readonly variables: readonly Variable[];
  /** What each choice of a variable makes of a condition. */
  readonly truths: ReadonlyMap<Atom, readonly TruthSet[]>;
  /** By variable and choice, whether there is an answer to compare. */
  readonly answered: ReadonlyMap<string, readonly boolean[]>;
  /** Items whose own conditions are not looked at. */
  readonly taken: ReadonlySet<string>;
}

export const nameOf = {
  given: (id: string) => `given ${id}`,
  drawn: (id: string) => `drawn ${id}`,
  taken: (id: string) => `taken ${id}`,
  /** A comparison of two answers, or of too many: true or not, whichever comes. */
  loose: (atom: Atom) => `loose ${JSON.stringify(atom)}`,
  /** What a comparison is about. */
  subject: (atom: Atom) => {
    if ('context' in atom) return `context ${atom.context}`;
    if ('computed' in atom) return `computed ${atom.computed}`;
    return 'row' in atom ? `row ${atom.item} ${atom.row}` : `given ${atom.item}`;
  },
};

interface Draft extends Question {
  readonly variables: Variable[];
  readonly truths: Map<Atom, readonly TruthSet[]>;
  readonly answered: Map<string, readonly boolean[]>;
}

/** What bears on conditions, and on whether items are shown. */
export function questionOf(
  world: World,
  conditions: readonly Condition[],
  shown: readonly string[],
): Question {
  const { atoms, ids, taken } = collect(world, conditions, shown);
  const question: Draft = { world, variables: [], truths: new Map(), answered: new Map(), taken };
  for (const own of bySubject(atoms)) addSubject(question, own);
  for (const id of ids) addItem(question, id);
  return question;
}

interface Collected {
  readonly atoms: Atom[];
  readonly ids: Set<string>;
  readonly taken: Set<string>;
}

/** The conditions, those of the items that they name, and so on, as far as `mostItems`. */
function collect(world: World, conditions: readonly Condition[], shown: readonly string[]): Collected {
  const found: Collected = { atoms: [], ids: new Set(), taken: new Set() };
  const waiting = [...shown];
  const add = (condition: Condition): void => {
    for (const atom of atomsIn(condition)) {
      found.atoms.push(atom);
      if ('item' in atom) waiting.push(atom.item);
      const other = limitItem(atom);
      if (other !== undefined) waiting.push(other);
    }
  };
  conditions.forEach(add);
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    if (found.ids.has(id)) continue;
    found.ids.add(id);
    const own = world.items.get(id)?.conditions ?? [];
    if (own.length && found.ids.size > mostItems) found.taken.add(id);
    else own.forEach(add);
  }
  return found;
}

function bySubject(atoms: readonly Atom[]): Iterable<readonly Atom[]> {
  const groups = new Map<string, Set<Atom>>();
  for (const atom of atoms) {
    const name = nameOf.subject(atom);
    groups.set(name, (groups.get(name) ?? new Set()).add(atom));
  }
  return [...groups.values()].map((group) => [...group]);
}

function addSubject(question: Draft, own: readonly Atom[]): void {
  const [first] = own;
  if (!first) return;
  const { world } = question;
  const choices = choicesOf(first, own, world);
  const loose = own.filter((atom) => limitItem(atom) !== undefined || (!choices && !('is' in atom)));
  for (const name of new Set(loose.map(nameOf.loose))) question.variables.push({ name, count: 2 });
  const item = 'item' in first ? world.items.get(first.item)?.item : undefined;
  addChoices(
    question,
    nameOf.subject(first),
    own.filter((atom) => !loose.includes(atom)),
    choices ?? (item ? stateChoices(item) : []),
  );
}

/** What no condition asks for bears on others all the same: whether there is an answer to compare with. */
function addItem(question: Draft, id: string): void {
  const { world, taken } = question;
  const placed = world.items.get(id);
  if (placed?.isDrawn) question.variables.push({ name: nameOf.drawn(id), count: 2 });
  if (taken.has(id)) question.variables.push({ name: nameOf.taken(id), count: 2 });
  if (placed && !question.answered.has(nameOf.given(id))) {
    addChoices(question, nameOf.given(id), [], givenChoices(placed.item, [], world) ?? []);
  }
}

/** Of choices that make the same of every condition, one is enough. */
function addChoices(question: Draft, name: string, own: readonly Atom[], choices: readonly Choice[]): void {
  const kept = new Map(
    choices.map(({ source, isAnswered }) => {
      const truths = own.map((atom) => setOf(evaluate(atom, source)));
      return [JSON.stringify([isAnswered, truths]), { isAnswered, truths }];
    }),
  );
  const all = [...kept.values()];
  question.variables.push({ name, count: all.length });
  question.answered.set(
    name,
    all.map(({ isAnswered }) => isAnswered),
  );
  own.forEach((atom, i) =>
    question.truths.set(
      atom,
      all.map(({ truths }) => truths[i] ?? 0),
    ),
  );
}
