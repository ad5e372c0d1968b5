// Written by scripts/hash-instruments.mjs, which only adds: a question in other words has another version.
export const published: Readonly<Record<string, string>> = {
  'team.roles@1': 'scale:amount5 lT5iSaeiMHBdKpAJ',
  'team.students@1': 'scale:amount5 xN-vSgA4DqMTwX4q',
  'team.open@1': 'scale:amount5 AaQjbFlX40h6Uo4W',
  'team.word@1': 'scale:amount5 pP-Pb5x6UG0q7VoJ',
  'team.learn@1': 'scale:amount5 Ji9R3QlKMN8qDmc0',
  'team.step@1': 'scale:amount5 SNe4-NNmfZK70Kxa',
  'team.change@1': 'long-text aUw9T2uDa-a1JgqX',
};
