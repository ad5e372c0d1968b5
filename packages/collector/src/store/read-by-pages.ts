/** Rows fetched at a time: enough to be quick, few enough that a large export stays small in memory. */
export const pageSize = 500;

interface Row {
  readonly id: string;
  readonly body: string;
}

/** All bodies in the order of ids. Each page is a query of its own, so writers are never held up. */
export async function* readByPages(readPage: (after: string) => Promise<readonly Row[]>) {
  let after = '';
  for (;;) {
    const rows = await readPage(after);
    for (const row of rows) yield row.body;
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageSize) return;
    after = last.id;
  }
}
