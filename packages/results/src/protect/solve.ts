/** `sum of coefficient × unknown = value`. */
export interface Equation {
  readonly terms: ReadonlyMap<string, number>;
  readonly value: number;
}

const nearly = 1e-9;

/**
 * Solves as far as it goes (reduced row echelon form). What follows from the equations alone stands in equations
 * of one term.
 */
export function reduced(equations: readonly Equation[]): Equation[] {
  const unknowns = [...new Set(equations.flatMap(({ terms }) => [...terms.keys()]))];
  const places = new Map(unknowns.map((id, place) => [id, place]));
  const rows = equations.map(({ terms, value }) => {
    const row = new Float64Array(unknowns.length + 1);
    for (const [id, factor] of terms) row[places.get(id) ?? 0] = factor;
    row[unknowns.length] = value;
    return row;
  });
  let done = 0;
  for (let column = 0; column < unknowns.length && done < rows.length; column += 1)
    if (pivot(rows, done, column)) done += 1;
  return rows.slice(0, done).map((row) => {
    const terms = new Map<string, number>();
    unknowns.forEach((id, column) => {
      const factor = row[column] ?? 0;
      if (Math.abs(factor) > nearly) terms.set(id, factor);
    });
    return { terms, value: Math.round(row[unknowns.length] ?? 0) };
  });
}

/** Brings a row with this column to its place and clears the column elsewhere. */
function pivot(rows: Float64Array[], place: number, column: number): boolean {
  let found = place;
  while (found < rows.length && Math.abs(rows[found]?.[column] ?? 0) <= nearly) found += 1;
  const [own, first] = [rows[found], rows[place]];
  if (own === undefined || first === undefined) return false;
  rows[found] = first;
  rows[place] = own;
  const lead = own[column] ?? 1;
  for (let at = column; at < own.length; at += 1) own[at] = (own[at] ?? 0) / lead;
  for (const row of rows) {
    const times = row[column] ?? 0;
    if (row === own || Math.abs(times) <= nearly) continue;
    for (let at = column; at < row.length; at += 1) row[at] = (row[at] ?? 0) - times * (own[at] ?? 0);
  }
  return true;
}
