export type Move = 'in' | 'up' | 'down' | 'out';

/** The order after an option was moved. */
export function moved(ranked: readonly string[], id: string, move: Move): readonly string[] {
  const others = ranked.filter((one) => one !== id);
  if (move === 'out') return others;
  const index = ranked.indexOf(id);
  const next = move === 'in' ? others.length : index + (move === 'up' ? -1 : 1);
  return [...others.slice(0, next), id, ...others.slice(next)];
}
