// Written by scripts/hash-instruments.mjs, which only adds: a question in other words has another version.
export const published: Readonly<Record<string, string>> = {
  'bel.welcome@1': 'scale:amount5 5x8kjRbq29yD5DVK',
  'bel.yours@1': 'scale:amount5 nWZszAkPRbJX5A51',
  'care.hello@1': 'scale:often5 0P8RCR7Ae2xH25Pk',
  'care.listen@1': 'scale:often5 4Q0v_M0xzxpIXy3m',
  'care.help@1': 'scale:often5 fna1jdq3huVJdVgL',
  'voice.asked@1': 'scale:often5 7QNpNUYrouLgkU-u',
  'voice.used@1': 'scale:often5 Z5tcr4iaySrH23Py',
  'agency.choice@1': 'scale:often5 AO-EVoHK1YY0hU_4',
  'agency.goal@1': 'scale:often5 Vv7bsYTaS1_Moev0',
  'work.worth@1': 'scale:amount5 UFXqmDi6h3OkAMlp',
  'work.life@1': 'scale:amount5 LPLWFnzDYFQgAs0z',
  'chal.think@1': 'scale:amount5 0d7QVcJPKwDx0M-G',
  'chal.support@1': 'scale:amount5 U9KCyv52M6vqhy4R',
  'trust.use@1': 'scale:amount5 pGj9Eg1zCaJrMkzY',
  'pulse.idea@1': 'long-text 3T62gv2xmIQdtK8f',
  'id.race@1': 'multiple-choice ffwpYPFcrMmoIVrj',
};
