/** How near a text is to its limit. */
export interface LengthWatch {
  /** Characters left; below 0, the characters too many. */
  readonly left: number;
  /** Less than a fifth is left: the count is shown. */
  readonly isNear: boolean;
  readonly isOver: boolean;
  /** The count as it was when the text last came near or went over: announced then, not at each key. */
  readonly announced: number | null;
}

export const noLength: LengthWatch = { left: 0, isNear: false, isOver: false, announced: null };

export function watchLength(before: LengthWatch, length: number, max: number): LengthWatch {
  const left = max - length;
  const isNear = left < max / 5;
  const isOver = left < 0;
  const isCrossing = isNear !== before.isNear || isOver !== before.isOver;
  return { left, isNear, isOver, announced: !isNear ? null : isCrossing ? left : before.announced };
}
