import type { Rule } from '../contract.js';

export const contactStudents: Rule = {
  id: 'contact-students',
  severity: 'error',
  final: 'in-catalogue',
  why: 'A name beside a survey makes students doubt that their answers are apart, and whoever reads it has to act in time.',
  mend: 'Say in `help` whom to turn to. If staff answer each wish to talk, accept it with who does, and how soon.',
  example: '`"type": "contact"` in a student survey',
  check: ({ definition, items }) =>
    items
      .filter(({ item }) => definition.audience === 'student' && item.type === 'contact')
      .map((place) => ({ place, message: 'It asks students for their name and address.' })),
};
