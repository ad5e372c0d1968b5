// Written by scripts/hash-instruments.mjs, which only adds: a question in other words has another version.
export const published: Readonly<Record<string, string>> = {
  'policy.clear@1': 'scale:amount5 gmelze8vTOOdxW8V',
  'policy.help@1': 'scale:amount5 5pow_2TTPV3zY1pD',
  'policy.live@1': 'scale:amount5 it3d7T9D4eL-Kkee',
  'policy.place@1': 'long-text -LItBW6ivOuCzEP2',
  'policy.other@1': 'long-text Er0HGwzZfmIk0Wzw',
};
