// Written by scripts/hash-instruments.mjs, which only adds: a question in other words has another version.
export const published: Readonly<Record<string, string>> = {
  'use.often@1': 'scale:often5 K6zuIxi0qZPMi-hT',
  'use.what@1': 'long-text zbMsTK1QAaaiPFb8',
  'support.time@1': 'scale:amount5 AUTrauCLauCO5nhJ',
  'support.leader@1': 'scale:amount5 g7AHHvWYf7DkQ5tz',
  'support.peers@1': 'scale:amount5 IHcm6WZnMWiGy5LX',
  'support.materials@1': 'scale:amount5 CO7UcrfwvZkMgTR8',
  'barriers@1': 'multiple-choice 5AG8TM4soL_YWi7h',
  'students.gain@1': 'scale:amount5 6HEXJyhad-Zb20Vd',
  'students.sign@1': 'long-text K0eObv70vbZfs247',
};
