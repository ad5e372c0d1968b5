import type { Rule } from '../contract.js';

export const studentPrivacy: Rule = {
  id: 'student-privacy',
  severity: 'error',
  final: 'in-catalogue',
  needsNotes: true,
  why: 'Students speak freely when nothing links answers to them, and an opinion of school is no matter for a name.',
  mend: 'Allow `anonymous`, and leave out `identified`.',
  example: '`"privacy": ["identified"]` in a student instrument',
  check: ({ definition: { audience, privacy } }) => {
    const isSound = privacy.includes('anonymous') && !privacy.includes('identified');
    if (audience !== 'student' || isSound) return [];
    const place = { document: 0, path: 'privacy', at: 'privacy' };
    return [{ place, message: `It allows ${privacy.join(', ')}.` }];
  },
};
