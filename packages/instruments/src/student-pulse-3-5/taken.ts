/** Questions that stand in `student-belonging-3-5` too, word for word. */
export const taken = [
  'bel.welcome',
  'bel.yours',
  'care.hello',
  'care.listen',
  'care.help',
  'voice.asked',
  'voice.used',
  'bel.idea',
] as const;
