// Written by scripts/hash-instruments.mjs, which only adds: a question in other words has another version.
export const published: Readonly<Record<string, string>> = {
  'year.worth@1': 'scale:amount5 SQ_hPApreHcSAboM',
  'year.help@1': 'scale:amount5 fZn5liT1f0pMNrVw',
  'year.students@1': 'scale:amount5 wo0sqrDNThOS9KzQ',
  'year.use@1': 'scale:often5 UTg87TgozmuxZOcw',
  'grow.before@1': 'scale:amount5 X_ZUbSDONqBkHAxL',
  'grow.now@1': 'scale:amount5 Gs4w8tBU83b0xn1O',
  'year.keep@1': 'long-text a_kB4eM9rV1QUFuv',
  'year.stop@1': 'long-text z5lGukkAkM8pvJEV',
  'year.start@1': 'long-text xa7nnEeDzmQZPxSg',
  'next.time@1': 'multiple-choice 9OH_2YojlzkEs3wP',
  'role@1': 'single-choice -bAchIMCIdO1STi_',
};
