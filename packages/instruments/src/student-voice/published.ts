// Written by scripts/hash-instruments.mjs, which only adds: a question in other words has another version.
export const published: Readonly<Record<string, string>> = {
  'topic@1': 'single-choice DBH0ewCbJW8d_6EA',
  'voice.good@1': 'long-text cV9C1QTdTt8ni6xz',
  'voice.hard@1': 'long-text vBCQQ7B3z5idwKIh',
  'voice.change@1': 'long-text RaVLvoB_hB4ETWYo',
};
