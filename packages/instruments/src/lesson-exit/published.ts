// Written by scripts/hash-instruments.mjs, which only adds: a question in other words has another version.
export const published: Readonly<Record<string, string>> = {
  'part.take@1': 'scale:amount5 BkIUsUAkZiE78w98',
  'sense.made@1': 'scale:amount5 cWYD0uoUt3nU8_V9',
  'idea.counted@1': 'scale:amount5 G2cFSK1I-ATdUhRD',
  'lesson.next@1': 'long-text ry1YmR1z7PcESdXV',
};
