import type { Condition } from '../../conditions.js';
import { limitItem, type Atom } from './atoms.js';
import { nameOf, type Question } from './question.js';
import { both, decided, either, isFalse, isTrue, isUnknown, negated, type TruthSet } from './truth-set.js';

/** What is decided so far: by variable, its choice. */
export type Decided = ReadonlyMap<string, number>;

/** What is asked for: a condition, that a condition is not true, or that an item is shown. */
export type Wish =
  { readonly holds: Condition } | { readonly holdsNot: Condition } | { readonly shown: string };

/**
 * What can become of a wish, whatever is decided later. With all decided, it is one truth; before, it can be more
 * than what is really possible, since the same variable counts anew at each place, and never less.
 */
export function possibleOf(wish: Wish, question: Question, taken: Decided): TruthSet {
  const look: Look = { question, decided: taken, shown: new Map() };
  if ('shown' in wish) return shownOf(wish.shown, look);
  if ('holds' in wish) return decided(conditionOf(wish.holds, look));
  return negated(decided(conditionOf(wish.holdsNot, look)));
}

interface Look {
  readonly question: Question;
  readonly decided: Decided;
  /** Worked out once in a look. */
  readonly shown: Map<string, TruthSet>;
}

function conditionOf(condition: Condition, look: Look): TruthSet {
  if ('all' in condition) return condition.all.map((each) => conditionOf(each, look)).reduce(both, isTrue);
  if ('any' in condition) return condition.any.map((each) => conditionOf(each, look)).reduce(either, isFalse);
  if ('not' in condition) return negated(conditionOf(condition.not, look));
  return 'item' in condition ? itemOf(condition, look) : choiceOf(condition, look);
}

/** A hidden item has the state `not-shown`, and no answer to compare with. */
function itemOf(atom: Extract<Atom, { readonly item: string }>, look: Look): TruthSet {
  const shown = shownOf(atom.item, look);
  const isState = 'is' in atom;
  let result = 0;
  if (shown & isFalse) result |= isState ? (atom.is === 'not-shown' ? isTrue : isFalse) : isUnknown;
  if (shown & isTrue) result |= isState ? choiceOf(atom, look) : comparedOf(atom, look);
  return result;
}

function comparedOf(atom: Extract<Atom, { readonly item: string }>, look: Look): TruthSet {
  const other = limitItem(atom);
  const needed = [
    answeredOf(nameOf.given(atom.item), look),
    answeredOf(nameOf.subject(atom), look),
    ...(other === undefined ? [] : [shownOf(other, look), answeredOf(nameOf.given(other), look)]),
  ].reduce(both, isTrue);
  let result = needed & isFalse ? isUnknown : 0;
  // What an answered choice makes of it; an unanswered one of the same variable gives unknown, which is in already.
  if (needed & isTrue) result |= choiceOf(atom, look);
  return result;
}

function answeredOf(name: string, { question, decided }: Look): TruthSet {
  const answered = question.answered.get(name) ?? [];
  const choice = decided.get(name);
  const possible = choice === undefined ? answered : [answered[choice] ?? false];
  return (possible.includes(true) ? isTrue : 0) | (possible.includes(false) ? isFalse : 0);
}

function choiceOf(atom: Atom, { question, decided }: Look): TruthSet {
  const truths = question.truths.get(atom);
  if (!truths) return freeOf(nameOf.loose(atom), decided);
  const choice = decided.get(nameOf.subject(atom));
  return choice === undefined ? truths.reduce((all, each) => all | each, 0) : (truths[choice] ?? 0);
}

/** True or false, as it comes. */
function freeOf(name: string, decided: Decided): TruthSet {
  const choice = decided.get(name);
  if (choice === undefined) return isTrue | isFalse;
  return choice ? isTrue : isFalse;
}

function shownOf(id: string, look: Look): TruthSet {
  const known = look.shown.get(id);
  if (known !== undefined) return known;
  const result = workOutShown(id, look);
  look.shown.set(id, result);
  return result;
}

function workOutShown(id: string, look: Look): TruthSet {
  const { world, taken } = look.question;
  const placed = world.items.get(id);
  if (!placed || world.never.has(id)) return isFalse;
  const drawn = placed.isDrawn ? freeOf(nameOf.drawn(id), look.decided) : isTrue;
  if (taken.has(id)) return both(drawn, freeOf(nameOf.taken(id), look.decided));
  return placed.conditions.map((condition) => decided(conditionOf(condition, look))).reduce(both, drawn);
}
