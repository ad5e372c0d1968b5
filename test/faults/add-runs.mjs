/** Two runs as one: the same numbers, added. */
export function addRuns(a, b) {
  const keys = (name) => [...new Set([...Object.keys(a[name]), ...Object.keys(b[name])])];
  const added = (name) =>
    Object.fromEntries(keys(name).map((key) => [key, (a[name][key] ?? 0) + (b[name][key] ?? 0)]));
  const none = Array(10).fill(0);
  const cuts = keys('cuts').map((key) => [
    key,
    none.map((_, index) => (a.cuts[key] ?? none)[index] + (b.cuts[key] ?? none)[index]),
  ]);
  return {
    seeds: [...a.seeds, ...b.seeds],
    minutes: Number((a.minutes + b.minutes).toFixed(1)),
    total: added('total'),
    counts: added('counts'),
    cuts: Object.fromEntries(cuts),
    notes: [...a.notes, ...b.notes],
    failures: [...a.failures, ...b.failures],
  };
}
