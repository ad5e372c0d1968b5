// Written by scripts/hash-instruments.mjs, which only adds: a question in other words has another version.
export const published: Readonly<Record<string, string>> = {
  'part@1': 'single-choice Sv1yPf7XNi88wrdN',
  'visit.students@1': 'scale:amount5 HitEclrxDT8-GocL',
  'visit.own@1': 'scale:amount5 6Io_GXZhUo0m5Qxh',
  'visit.respect@1': 'scale:amount5 u2D8KyWQqUulkUoE',
  'visit.learn@1': 'scale:amount5 2ngLLNhMHc0fcucR',
  'visit.seen@1': 'long-text SbioeL2q0SOHH5fH',
  'visit.ask@1': 'long-text 4aMOcTraWiBpLr4-',
  'visit.missed@1': 'long-text I0q7Rk8vZO2JIiDq',
  'visit.take@1': 'long-text NQZpqKRVYODhGIRX',
};
