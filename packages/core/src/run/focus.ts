import type { Condition } from '../conditions.js';
import type { Definition, FocusSets, Item } from '../definition.js';
import { secondsFor } from '../minutes-of.js';
import type { Run, RunOptions } from './contract.js';

/**
 * The set that is asked: the one that the page names; where it names none that there is, that of a single day, if it
 * names a day, or else the first.
 */
export function focusOf({ sets, ofDay }: FocusSets, { focus, dayIndex }: Asked = {}): string {
  return sets.find((set) => set === focus?.trim()) ?? (dayIndex?.trim() ? ofDay : undefined) ?? sets[0] ?? '';
}

/** What a page says that decides it. */
interface Asked {
  readonly focus?: string;
  readonly dayIndex?: string;
}

/** What a run with sets in focus knows beside what the page says. */
export function settleFocus({ focus }: Definition, { context }: RunOptions): RunOptions['context'] {
  return focus && { focus: focusOf(focus, context) };
}

/** Of the questions that take turns, those whose turn it is not: the last number in the name of the wave decides. */
export function restingIn({ focus }: Definition, wave = ''): readonly string[] {
  const turns = focus?.turns ?? [];
  const number = Number(/\d+(?=\D*$)/.exec(wave)?.[0] ?? 1);
  const current = (Math.max(1, number) - 1) % Math.max(1, turns.length);
  return turns.filter((_, index) => index !== current);
}

/**
 * How long the questions take that are not asked: of all sets but one, and of all turns but one. That one is what the
 * run asks, or else the longest.
 */
export function unaskedSeconds({ focus, pages, gradeBands }: Definition, run?: Asking | null): number {
  if (!focus) return 0;
  const inSets = pages.flatMap(({ items, showIf }) =>
    items.map((item) => ({ item, set: setOf(item.showIf, focus) ?? setOf(showIf, focus) })),
  );
  const sets = focus.sets.map((set) => inSets.filter((each) => each.set === set).map(({ item }) => item));
  const turns = (focus.turns ?? []).map((turn) =>
    inSets.filter(({ item }) => item.id === turn).map(({ item }) => item),
  );
  const isMet = (items: readonly Item[]): boolean => items.some(({ id }) => run?.snapshot.item(id).shown);
  return [sets, turns]
    .map((ways) => {
      const times = ways.map((way) => secondsFor(way, gradeBands));
      const met = times[ways.findIndex(isMet)] ?? Math.max(0, ...times);
      return times.reduce((sum, time) => sum + time, -met);
    })
    .reduce((sum, time) => sum + time, 0);
}

type Asking = Pick<Run, 'snapshot'>;

/** The one set that a condition asks for; none where something is asked for another reason too. */
function setOf(condition: Condition | undefined, focus: FocusSets): string | undefined {
  if (!condition) return undefined;
  if ('all' in condition) return condition.all.map((each) => setOf(each, focus)).find(Boolean);
  return isFocus(condition) ? focus.sets.find((set) => set === condition.equals) : undefined;
}

function isFocus(condition: Condition): condition is { context: string; equals: string } {
  return 'context' in condition && condition.context === 'focus' && 'equals' in condition;
}
