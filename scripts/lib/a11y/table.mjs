/** Lines of a table whose columns line up; the first column to the left, the others to the right. */
export function table(rows) {
  const widths = rows[0].map((_, n) => Math.max(...rows.map((row) => row[n].length)));
  return rows.map((row) =>
    row.map((cell, n) => (n === 0 ? cell.padEnd(widths[n]) : cell.padStart(widths[n]))).join('  '),
  );
}

/**
 * What was checked where in one engine: a row for each kind of state, a column for each look, and below it why a
 * column is empty. `results` as the reporter leaves them; `plan` is what `test/a11y/plan.ts` exports.
 */
export function matrixLines(engine, results, { lookNames, rows, rowOf, cellOf }) {
  const reasons = [];
  const cell = (look, row) => {
    const { skipped } = cellOf(look, engine);
    if (skipped) return 'skipped';
    const here = results.filter((result) => result.look === look && rowOf(result) === row);
    const good = here.filter(({ passed }) => passed).length;
    return good === here.length ? String(good) : `${good} of ${here.length}`;
  };
  for (const look of lookNames) {
    const { skipped } = cellOf(look, engine);
    if (skipped) reasons.push(`   skipped in ${engine}, ${look}: ${skipped}`);
  }
  const lines = table([
    [engine, ...lookNames],
    ...rows.map((row) => [row, ...lookNames.map((look) => cell(look, row))]),
  ]);
  return [...lines.map((line) => `   ${line}`), ...reasons];
}

/** Cells of the plan in which nothing was checked at all: silence is no success. */
export function emptyCells(engine, results, { lookNames, rows, rowOf, cellOf }) {
  return lookNames
    .filter((look) => !cellOf(look, engine).skipped)
    .flatMap((look) =>
      rows
        .filter((row) => !results.some((result) => result.look === look && rowOf(result) === row))
        .map((row) => `${engine}, ${look}, ${row}`),
    );
}

/** How many states were right in each look; a cell in which nothing was checked counts as one that was not. */
export const countsByLook = (results, looks, empty) =>
  looks.map((look) => {
    const here = results.filter((result) => result.look === look);
    const passed = here.filter((result) => result.passed).length;
    const unseen = empty.filter((cell) => cell.includes(`, ${look}, `)).length;
    return { look, passed, failed: here.length - passed + unseen };
  });
