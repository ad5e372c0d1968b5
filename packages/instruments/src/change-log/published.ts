// Written by scripts/hash-instruments.mjs, which only adds: a question in other words has another version.
export const published: Readonly<Record<string, string>> = {
  'author@1': 'short-text ofNPMCIAtOeGvxzG',
  'change.code@1': 'short-text zJnpZ7ZGlN4FMEsb',
  'plan.idea@1': 'long-text BX4t3ntV3XtvwlTe',
  'plan.why@1': 'long-text qDvGnRPXZYEPE_ns',
  'plan.who@1': 'long-text hGDxvoaoLmqaQcxU',
  'plan.where@1': 'long-text lEQ2DPHnMxOv9nTx',
  'plan.prediction@1': 'long-text vIw92HHJ9oVkcEb0',
  'plan.measure@1': 'multiple-choice KOmsjzQqIFj_q39s',
  'plan.items@1': 'short-text AGnim4kx1OIfZCyL',
  'plan.start@1': 'date Ecsun0gPC55D39ee',
  'plan.end@1': 'date W6Q5_-hSGAr_QLgt',
};
