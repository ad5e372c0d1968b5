// Written by scripts/hash-instruments.mjs, which only adds: a question in other words has another version.
export const published: Readonly<Record<string, string>> = {
  'author@1': 'short-text ofNPMCIAtOeGvxzG',
  'change.code@1': 'short-text jNBkkfsEMCMW0yfj',
  'works.end@1': 'date _MyIGMwO-qq8r_Dn',
  'works.what@1': 'long-text RoiIc9EEzdGJVHO0',
  'works.how@1': 'long-text vgnx8gZ_yuARPGU_',
  'works.whom@1': 'long-text 14Ke-2yaFEwwqPGa',
  'works.conditions@1': 'long-text 1hEk6eUN9pOePw8Y',
  'works.why@1': 'long-text wlNO-WWg7he1MzrQ',
  'decision@1': 'single-choice 6Pmkld4x5F_oyzT5',
};
