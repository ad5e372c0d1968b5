const number = (value) => String(value).replace(/\B(?=(\d{3})+$)/g, ' ');
const signed = (value) =>
  value > 0 ? `+${number(value)}` : `${value < 0 ? '−' : '±'}${number(Math.abs(value))}`;

/** Sums of what was weighed, by the name that the limits have. */
export const totals = (weighed) =>
  Object.fromEntries(
    Object.entries(weighed).map(([name, files]) => [
      name,
      files.reduce((sum, { brotli }) => sum + brotli, 0),
    ]),
  );

/** Names whose size is above its limit, or has none; a limit without a size is as wrong. */
export function above(sizes, limits) {
  const names = new Set([...Object.keys(sizes), ...Object.keys(limits)]);
  return [...names].filter((name) => !(sizes[name] <= limits[name]));
}

/** The limits after a run: lower where a size is lower, never higher. */
export const tightened = (sizes, limits) =>
  Object.fromEntries(
    Object.entries(limits).map(([name, limit]) => [name, Math.min(limit, sizes[name] ?? limit)]),
  );

/** The table that a person reads: what was counted, file by file, against the limits. */
export function describe(weighed, limits) {
  const sizes = totals(weighed);
  return Object.entries(weighed).flatMap(([name, files]) => [
    `${name}: ${number(sizes[name])} bytes, limit ${number(limits[name] ?? 0)} (${signed(sizes[name] - (limits[name] ?? 0))})`,
    ...files.map(
      ({ path, bytes, brotli }) => `   ${path}  ${number(brotli)} (${number(bytes)} before brotli)`,
    ),
  ]);
}
