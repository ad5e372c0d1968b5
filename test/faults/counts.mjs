/** What happened, by name, and the byte ranges of what was cut. */
export function createCounts() {
  const named = new Map();
  const cuts = new Map();
  const notes = [];
  return {
    named,
    cuts,
    notes,
    add: (name, by = 1) => named.set(name, (named.get(name) ?? 0) + by),
    /** `at`: from 0 to below 1 of that part of the message. */
    cut(where, at) {
      if (!cuts.has(where)) cuts.set(where, Array(10).fill(0));
      cuts.get(where)[Math.min(9, Math.floor(at * 10))]++;
    },
    note: (text) => notes.push(text),
  };
}
