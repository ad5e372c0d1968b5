import type { Condition } from '../conditions.js';
import type { Definition, FocusSets, Item } from '../definition.js';
import { secondsFor } from '../minutes-of.js';
import type { RunOptions } from './contract.js';

/** The set that is asked: the one that the page names, or the first where it names none that there is. */
export function focusOf({ sets }: FocusSets, named: string | undefined): string {
  return sets.find((set) => set === named?.trim()) ?? sets[0] ?? '';
}

/** What a run with sets in focus knows beside what the page says. */
export function settleFocus({ focus }: Definition, { context }: RunOptions): RunOptions['context'] {
  return focus && { focus: focusOf(focus, context?.['focus']) };
}

/** Of the questions that take turns, those whose turn it is not: the last number in the name of the wave decides. */
export function restingIn({ focus }: Definition, wave = ''): readonly string[] {
  const turns = focus?.turns ?? [];
  const number = Number(/\d+(?=\D*$)/.exec(wave)?.[0] ?? 1);
  const current = (Math.max(1, number) - 1) % Math.max(1, turns.length);
  return turns.filter((_, index) => index !== current);
}

/** How long the questions take that nobody meets: all sets but the longest, and all turns but the longest. */
export function unaskedSeconds({ focus, pages, gradeBands }: Definition): number {
  if (!focus) return 0;
  const items = pages.flatMap((page) => page.items);
  const sets = focus.sets.map((set) => items.filter((item) => setOf(item, focus) === set));
  const turns = (focus.turns ?? []).map((turn) => items.filter(({ id }) => id === turn));
  return [sets, turns]
    .map((ways) => ways.map((way) => secondsFor(way, gradeBands)).sort((a, b) => a - b))
    .flatMap((times) => times.slice(0, -1))
    .reduce((sum, time) => sum + time, 0);
}

/** The one set that an item belongs to; none where it is asked for another reason too. */
function setOf({ showIf }: Item, { sets }: FocusSets): string | undefined {
  return showIf && isFocus(showIf) ? sets.find((set) => set === showIf.equals) : undefined;
}

function isFocus(condition: Condition): condition is { context: string; equals: string } {
  return 'context' in condition && condition.context === 'focus' && 'equals' in condition;
}
