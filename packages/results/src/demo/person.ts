import type { Answer, AnswerState, AnswerValue, Definition, QuestionItem } from '@kith/core';
import type { Chance } from './chance.js';

/** Somebody who was made up. */
export interface DemoPerson {
  /** How the person finds school, about -1.5 to 1.5. */
  readonly mood: number;
  /** Whether the change reached this person. */
  readonly reached: boolean;
  /** `careful`, or what a flag of quality should find. */
  readonly manner: 'careful' | 'straight' | 'blank';
}

type AnyItem = Definition['pages'][number]['items'][number];

export const isAsked = (item: AnyItem): item is QuestionItem =>
  item.type !== 'information' && item.type !== 'contact';

/** Each rarer than the one before, so that there are small groups. */
const rarer = (index: number): number => 0.45 ** index;

interface Setting {
  readonly chance: Chance;
  readonly person: DemoPerson;
  /** What the change adds to this item for those it reached; 0 for most. */
  readonly lift: number;
}

/** What the person answers. Written answers are always left blank: nobody's words are made up. */
export function answerTo(item: QuestionItem, { chance, person, lift }: Setting): Answer {
  const value = person.manner === 'blank' ? undefined : valueOf(item, { chance, person, lift });
  const base = { itemId: item.id, itemVersion: item.version ?? 1, type: item.type };
  if (value !== undefined && !chance.yes(0.04)) return { ...base, state: 'answered', value };
  const state: AnswerState = item.outside?.includes('declined') && chance.yes(0.5) ? 'declined' : 'skipped';
  return { ...base, state, value: null };
}

function valueOf(item: QuestionItem, { chance, person, lift }: Setting): AnswerValue | undefined {
  switch (item.type) {
    case 'scale':
    case 'faces':
      return pointOf(item.scale === 'yes3' ? 3 : 5, { chance, person, lift });
    case 'numeric-scale':
      return pointOf(11, { chance, person, lift }) - 1;
    case 'yes-no':
      return chance.yes(0.5 + person.mood / 5) ? 'yes' : 'no';
    case 'single-choice':
    case 'dropdown':
      return chance.weighted(item.options, rarer)?.id;
    case 'multiple-choice':
      return severalOf(item.options, chance);
    default:
      return undefined;
  }
}

function severalOf(
  options: readonly { readonly id: string; readonly exclusive?: boolean }[],
  chance: Chance,
) {
  // Turned round, so that which group is common here is not read as a fact.
  const weight = (index: number) => rarer((index + 5) % options.length);
  const first = chance.weighted(options, weight);
  const second = chance.yes(0.12) ? chance.weighted(options, weight) : undefined;
  if (first === undefined) return undefined;
  const chosen = [first, ...(second && !first.exclusive && !second.exclusive ? [second] : [])];
  return options.filter((option) => chosen.includes(option)).map(({ id }) => id);
}

function pointOf(points: number, { chance, person, lift }: Setting): number {
  if (person.manner === 'straight') return points;
  const noise = chance.next() + chance.next() + chance.next() - 1.5;
  const place = 0.55 + 0.16 * (person.mood + (person.reached ? lift : 0)) + 0.3 * noise;
  return 1 + Math.min(points - 1, Math.max(0, Math.floor(place * points)));
}
