import type { Mistake } from '../recipes/mistakes.js';
import type { Field } from './state.js';

export interface ShownMistakes {
  /** Those to be shown, among all that there are. */
  among(all: readonly Mistake[]): readonly Mistake[];
  /** Somebody writes in a field: until it is left, what is shown may go, and nothing may come. */
  hold(): void;
  /** Everything is judged again, this field too. */
  judge(field?: Field): void;
  forget(): void;
}

const isSame = (one: Mistake, other: Mistake): boolean =>
  one.field === other.field && one.code === other.code && one.key === other.key;

/** Which mistakes are shown: those of fields that somebody has been in. */
export function createShownMistakes(before: ReadonlySet<Field>): ShownMistakes {
  let seen = before;
  let shown: readonly Mistake[] = [];
  let isHeld = false;
  return {
    among: (all) => {
      shown = isHeld
        ? shown.filter((one) => all.some((other) => isSame(one, other)))
        : all.filter(({ field }) => seen.has(field));
      return shown;
    },
    hold: () => {
      isHeld = true;
    },
    judge: (field) => {
      isHeld = false;
      if (field) seen = new Set([...seen, field]);
    },
    forget: () => {
      isHeld = false;
      seen = new Set();
    },
  };
}
