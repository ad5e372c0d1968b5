import type { Definition } from '@kith/core';
import { definition as plan } from '../change-log/definition.js';
import { definition as interest } from '../interest-form/definition.js';
import { helpFrom, itemFrom } from '../taken-from.js';

/** A form of administration that begins a talk. Nothing in it is scored. */
export const definition: Definition = {
  kith: 1,
  id: 'network-application',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'staff',
  privacy: ['identified'],
  title: 'Apply as a district',
  notice: {
    id: 'notice-application@1',
    kind: 'notice',
    intro: 'We write or call within two weeks to plan a talk, and answer within six.',
    whoSees:
      'Only the people who talk with districts read this, and delete it within 90 days unless you take part.',
  },
  help: helpFrom(plan),
  pages: [
    {
      id: 'who',
      title: 'Who writes',
      intro: 'Write as you would speak. Nobody gives points, and a short answer does as well as a long one.',
      items: [
        itemFrom(plan, 'author'),
        itemFrom(interest, 'author.email'),
        itemFrom(interest, 'author.phone'),
        itemFrom(interest, 'author.district'),
        itemFrom(interest, 'author.role'),
      ],
    },
    {
      id: 'team',
      title: 'Your team',
      intro: 'Your team may still be forming. That does not count against you.',
      items: [
        {
          id: 'team.roles',
          type: 'multiple-choice',
          label: 'Which roles are on your team so far?',
          options: [
            { id: 'student', label: 'Students' },
            { id: 'family', label: 'Parents or family members' },
            { id: 'community-member', label: 'Community members' },
            { id: 'teacher', label: 'Teachers' },
            { id: 'resource-specialist', label: 'Counselors or others who support students' },
            { id: 'principal', label: 'Principals or assistant principals' },
            { id: 'central-office', label: 'Central office' },
            { id: 'superintendent-cabinet', label: 'Superintendent or cabinet' },
            { id: 'school-board', label: 'School board' },
            { id: 'other', label: 'Another role', other: true },
            { id: 'open', label: 'This is still open', exclusive: true },
          ],
        },
        {
          id: 'team.input',
          type: 'multiple-choice',
          label: 'Where will regular input from students come from?',
          options: [
            { id: 'members', label: 'Students on the team' },
            { id: 'body', label: 'A group of student leaders' },
            { id: 'surveys', label: 'Short student surveys through the year' },
            { id: 'talks', label: 'Talks with small groups of students' },
            { id: 'partner', label: 'A partner who works with students' },
            { id: 'other', label: 'Another source', other: true },
            { id: 'open', label: 'This is still open', exclusive: true },
          ],
        },
      ],
    },
    {
      id: 'why',
      title: 'Why now',
      items: [
        {
          id: 'why.now',
          type: 'long-text',
          maxLength: 1000,
          label: 'Why is now the time for your district to take part?',
          hint: 'You might tell us what you heard from students or families. Please do not write their names.',
        },
      ],
    },
    {
      id: 'lead',
      title: 'What leaders commit to',
      intro: 'Choose what is agreed, not what is hoped for. What is still open can wait for our talk.',
      items: [
        {
          id: 'lead.commit',
          type: 'multiple-choice',
          label: 'What have leaders of your district agreed to?',
          options: [
            { id: 'time', label: 'Time in the workday for the team to meet' },
            { id: 'part', label: 'A leader who takes part in the team' },
            { id: 'students', label: 'What students on the team need, such as time and rides' },
            { id: 'try', label: 'Room to try small changes in schools' },
            { id: 'answer', label: 'Telling students and families what came of their words' },
            { id: 'cost', label: 'Money for trips and for substitutes' },
            { id: 'other', label: 'Something else', other: true },
            { id: 'open', label: 'This is still open', exclusive: true },
          ],
        },
        {
          id: 'lead.who',
          type: 'short-text',
          maxLength: 200,
          label: 'Who has agreed to it?',
          hint: 'Their role is enough.',
        },
        {
          id: 'lead.ease',
          type: 'long-text',
          maxLength: 500,
          label: 'What would make it easier for your district to take part?',
        },
      ],
    },
  ],
  thanks:
    'What happens next: we write or call within two weeks, and plan a talk with your team. Within six weeks you hear yes, or not this time and why.',
};
