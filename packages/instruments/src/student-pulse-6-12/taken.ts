/** Questions that stand in `student-belonging-6-12` too, word for word. */
export const taken = [
  'bel.welcome',
  'bel.yours',
  'care.hello',
  'care.listen',
  'care.help',
  'voice.asked',
  'voice.used',
  'agency.choice',
  'agency.goal',
  'work.worth',
  'work.life',
  'chal.think',
  'chal.support',
  'trust.use',
  'id.race',
] as const;
