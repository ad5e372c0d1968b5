// Written by scripts/hash-instruments.mjs, which only adds: a question in other words has another version.
export const published: Readonly<Record<string, string>> = {
  'author@1': 'short-text ofNPMCIAtOeGvxzG',
  'walk.focus@1': 'short-text RKDkAX3JH_cp6DUc',
  'evidence@1': 'repeating-group dc-gajmKP68bUIQb',
  'wonder@1': 'long-text hh6lgul16tU404dM',
};
