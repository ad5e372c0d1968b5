import { format, resolveConfig } from 'prettier';

const [start, end] = ['<!-- computed -->', '<!-- /computed -->'];

/** A page of the documentation, with `table` between its marks. `file` says how it is formatted. */
export async function withComputed(page, file, table) {
  const [before] = page.split(start);
  const [, after] = page.split(end);
  const options = { ...(await resolveConfig(file)), parser: 'markdown' };
  return format(`${before}${start}\n\n${table}\n${end}${after}`, options);
}
