/** Valid answers to one measure in one group: how many, and how many for each value from the lowest. */
export interface Cell {
  n: number;
  readonly points: number[];
}

export const emptyCell = (points: number): Cell => ({ n: 0, points: Array<number>(points).fill(0) });

export function addTo(cell: Cell, point: number): void {
  cell.n += 1;
  cell.points[point] = (cell.points[point] ?? 0) + 1;
}

/** The answers of all of these together. */
export function sumOf(cells: readonly Cell[], points: number): Cell {
  const sum = emptyCell(points);
  for (const cell of cells) {
    sum.n += cell.n;
    for (let point = 0; point < points; point += 1) sum.points[point] = at(sum, point) + at(cell, point);
  }
  return sum;
}

/** Those of `all` that are not in `part`. */
export const without = (all: Cell, part: Cell): Cell => ({
  n: all.n - part.n,
  points: all.points.map((count, point) => count - at(part, point)),
});

export const at = (cell: Cell, point: number): number => cell.points[point] ?? 0;
