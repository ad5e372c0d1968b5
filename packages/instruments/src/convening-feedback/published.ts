// Written by scripts/hash-instruments.mjs, which only adds: a question in other words has another version.
export const published: Readonly<Record<string, string>> = {
  'worth.time@1': 'scale:amount5 5climnKVLX8HsVcr',
  'worth.role@1': 'scale:amount5 t0Za0tU-7avvqfBN',
  'room.part@1': 'scale:amount5 uWQ-EwoO0bhXEAHl',
  'safe.speak@1': 'scale:amount5 ExZ0AS8SDkLrL0Nq',
  'needs.met@1': 'scale:amount5 WUMkkV5zIapVKRd2',
  'students.shape@1': 'scale:amount5 r-815tl9-kWBy0_4',
  'convening.help@1': 'long-text 6Q4r2_J9ufPRg0hh',
  'districts.learn@1': 'scale:amount5 G5yMEJgLZw3bOcYb',
  'use.likely@1': 'scale:likely5 CQ7FORLw_5q-oB92',
  'use.ready@1': 'scale:amount5 UBP7L1Zun9FFz1YT',
  'keep@1': 'long-text uh5xvxWsdXQaWi6g',
  'change@1': 'long-text AquV-wR2f59ZL3Dp',
  'action@1': 'long-text KvHYeJm-yKNa2jwc',
  'role@1': 'single-choice -bAchIMCIdO1STi_',
};
