import type { Condition, Definition, Item } from '@kith/core';
import { definition as session } from '../session-exit/definition.js';
import { definition as shared } from '../share-back/definition.js';
import { helpFrom, itemFrom } from '../taken-from.js';

const intro = 'Think of this school year, and of the school or office that you know best.';

const home = ['student', 'student-leader', 'family', 'community-member'];
const educators = [
  'teacher',
  'teacher-leader',
  'department-head',
  'resource-specialist',
  'instructional-coach',
];
const leaders = [
  'assistant-principal',
  'principal',
  'central-office',
  'superintendent-cabinet',
  'school-board',
];

/** The role comes from the page, or else from the answer. */
const inRole = (roles: readonly string[]): Condition => ({
  any: [
    { context: 'role', in: roles },
    { item: 'role', in: roles },
  ],
});

/** Questions for people in these roles. */
const askedOf = (roles: readonly string[], items: readonly Item[]): readonly Item[] =>
  items.map((item) => ({ ...item, showIf: inRole(roles) }));

/**
 * A scan of the system, from every side of it: what all see, and what only some can know. What was promised in
 * public, and whether it is seen, is the part on commitments.
 */
export const definition: Definition = {
  kith: 1,
  id: 'landscape',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'participant',
  privacy: ['anonymous', 'confidential'],
  title: 'How do our schools work, seen from where you are?',
  notice: {
    id: 'notice-landscape@1',
    kind: 'notice',
    intro: 'Each of us sees another part of our schools. Tell us what you see from your place.',
    whoSees: 'The team that leads this work in our district reads the answers.',
  },
  help: helpFrom(shared),
  pages: [
    {
      id: 'role',
      title: 'Your place',
      items: [
        // Stands in for the question below: where the page says the role, nobody is asked for it again.
        {
          id: 'role.known',
          type: 'information',
          label: 'Your link says which role you have. Some questions are for people in that role.',
          showIf: { context: 'role', in: [...home, ...educators, ...leaders, 'network-coach', 'other'] },
        },
        itemFrom(session, 'role', { showIf: { item: 'role.known', is: 'not-shown' } }),
      ],
    },
    {
      id: 'voice',
      title: 'Who is heard',
      intro,
      items: [
        {
          id: 'land.asked',
          type: 'scale',
          scale: 'amount5',
          label: 'How much did our school system ask people in your role before it decided something?',
        },
        {
          id: 'land.students',
          type: 'scale',
          scale: 'amount5',
          label: 'How much did students’ own words change something in our school system?',
          outside: ['not-sure'],
        },
      ],
    },
    {
      id: 'home',
      title: 'School for students and families',
      intro,
      items: askedOf(home, [
        {
          id: 'land.rules',
          type: 'scale',
          scale: 'amount5',
          label: 'How much do the rules at school make sense to you?',
        },
        {
          id: 'land.where',
          type: 'scale',
          scale: 'amount5',
          label: 'How much do you know where to get help at school?',
        },
        {
          id: 'land.chances',
          type: 'scale',
          scale: 'amount5',
          label: 'How much is what school offers open to every student?',
          hint: 'For example classes, clubs, trips or sports.',
        },
      ]),
    },
    {
      id: 'teach',
      title: 'Your work with students',
      intro,
      items: askedOf(educators, [
        {
          id: 'land.schedule',
          type: 'scale',
          scale: 'amount5',
          label: 'How much time does the school day leave you to know each student well?',
        },
        {
          id: 'land.policies',
          type: 'scale',
          scale: 'amount5',
          label: 'How much do our school rules help you do what students need?',
        },
        {
          id: 'land.means',
          type: 'scale',
          scale: 'amount5',
          label: 'How much of what you need to reach every student does your school give you?',
        },
      ]),
    },
    {
      id: 'lead',
      title: 'How our schools are led',
      intro,
      items: askedOf(leaders, [
        {
          id: 'land.data',
          type: 'scale',
          scale: 'amount5',
          label: 'How much can you see which students our school system serves well?',
        },
        {
          id: 'land.review',
          type: 'scale',
          scale: 'amount5',
          label: 'How much did our school system look at its rules with people who live by them?',
        },
        {
          id: 'land.money',
          type: 'scale',
          scale: 'amount5',
          label: 'How much of the money in our school system goes where students need it most?',
        },
      ]),
    },
    {
      id: 'commitments',
      title: 'What was promised',
      intro:
        'Think of what our schools promised in public, in a plan, a letter or a meeting, and of what you see this school year.',
      items: [
        {
          id: 'land.known',
          type: 'scale',
          scale: 'amount5',
          label: 'How much do you know about what our school system promised?',
        },
        {
          id: 'land.kept',
          type: 'scale',
          scale: 'amount5',
          label: 'How much of what was promised do you see at the school you know best?',
          outside: ['not-sure'],
        },
        {
          id: 'land.next',
          type: 'long-text',
          maxLength: 500,
          label: 'Which promise should we keep next?',
          showIf: { item: 'land.kept', atMost: 3 },
        },
      ],
    },
    {
      id: 'words',
      title: 'In your words',
      items: [
        {
          id: 'land.works',
          type: 'long-text',
          maxLength: 1000,
          label: 'What works well for students in our schools?',
          hint: 'Please write no names.',
        },
        {
          id: 'land.habit',
          type: 'long-text',
          maxLength: 1000,
          label: 'Which rule, habit or belief in our schools gets in the way of students?',
        },
      ],
    },
  ],
  thanks:
    'The team sets side by side what people in each role see. Within six weeks, it will tell you what it heard and what comes next.',
};
