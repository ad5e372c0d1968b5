// Written by scripts/hash-instruments.mjs, which only adds: a question in other words has another version.
export const published: Readonly<Record<string, string>> = {
  'book.before@1': 'scale:amount5 UXqtGpKGyqmAcTKq',
  'book.now@1': 'scale:amount5 BC9gyH4HZqkoJ6eA',
  'book.stays@1': 'long-text HH5Cx5TJW3QMbqNW',
  'book.students@1': 'long-text ldfkQXUNtn0xoOWO',
  'book.act@1': 'long-text eVK-xNCSE8vIDa6_',
};
