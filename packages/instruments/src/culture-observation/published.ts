// Written by scripts/hash-instruments.mjs, which only adds: a question in other words has another version.
export const published: Readonly<Record<string, string>> = {
  'author@1': 'short-text ofNPMCIAtOeGvxzG',
  'round.when@1': 'single-choice j7QWZg6TPAA-YZYG',
  'places@1': 'repeating-group Pk_O2eEh_yCMjlRU',
  'wonder@1': 'long-text hh6lgul16tU404dM',
};
