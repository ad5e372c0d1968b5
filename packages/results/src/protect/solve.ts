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
  const rows = equations.map(({ terms, value }) => [...unknowns.map((id) => terms.get(id) ?? 0), value]);
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
function pivot(rows: number[][], place: number, column: number): boolean {
  const found = rows.findIndex((row, index) => index >= place && Math.abs(row[column] ?? 0) > nearly);
  const [chosen, first] = [rows[found], rows[place]];
  if (chosen === undefined || first === undefined) return false;
  rows[found] = first;
  const lead = chosen[column] ?? 1;
  const own = chosen.map((factor) => factor / lead);
  rows[place] = own;
  rows.forEach((row, index) => {
    const times = row[column] ?? 0;
    if (index !== place && Math.abs(times) > nearly)
      rows[index] = row.map((factor, at) => factor - times * (own[at] ?? 0));
  });
  return true;
}
