// Written by scripts/hash-instruments.mjs, which only adds: a question in other words has another version.
export const published: Readonly<Record<string, string>> = {
  'welcome.feel@1': 'scale:amount5 S6MhaTj9JhnFWgHx',
  'welcome.respect@1': 'scale:amount5 LIkjliEdKJ2yuTN2',
  'trust.word@1': 'scale:amount5 rKuhC1KCRF4A7oRO',
  'child.known@1': 'scale:amount5 NrHQOkXqBTPO1fXA',
  'pulse.help@1': 'long-text Xn0MiZMEqq9CfF9N',
};
