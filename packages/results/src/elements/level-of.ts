/** The level of a title that a page asks for, 1 to 6; 2 where it asks for none. */
export function levelOf(given: string | undefined): number {
  const level = Number(given ?? 2);
  return Number.isInteger(level) ? Math.min(6, Math.max(1, level)) : 2;
}
