// Written by scripts/hash-instruments.mjs, which only adds: a question in other words has another version.
export const published: Readonly<Record<string, string>> = {
  'author@1': 'short-text ofNPMCIAtOeGvxzG',
  'author.email@1': 'short-text gS0p0ha_DCIqwBwe',
  'author.phone@1': 'short-text u7FUmpuQf3v6fkej',
  'author.district@1': 'short-text x8bMNaDp7w-rW69c',
  'author.role@1': 'short-text E0JpwbSZr_tIBeCu',
  'wish.what@1': 'multiple-choice ww6hMZW2eX6v_TFY',
  'wish.why@1': 'long-text FgYt7SKkiRt9DGjT',
};
