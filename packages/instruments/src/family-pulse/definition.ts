import type { Definition } from '@kith/core';
import { definition as baseline } from '../family-relationships/definition.js';
import { helpFrom, inFocus, itemFrom, whoSeesFrom } from '../taken-from.js';
import { taken } from './taken.js';

/** The anchor, and one question that the page chooses by `focus="…"`. */
export const definition: Definition = {
  kith: 1,
  id: 'family-pulse',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'family',
  privacy: ['anonymous', 'confidential'],
  title: 'Quick questions for your family',
  notice: {
    id: 'notice-family-pulse@1',
    kind: 'notice',
    intro: 'Every few weeks we ask families how it goes with school, to see if what we try helps.',
    whoSees: whoSeesFrom(baseline),
  },
  help: helpFrom(baseline),
  focus: { sets: ['respect', 'trust', 'child'] },
  pages: [
    {
      id: 'now',
      title: 'You and the school',
      intro: 'Think about the last few weeks.',
      items: [
        itemFrom(baseline, 'welcome.feel'),
        ...inFocus(baseline, 'respect', 'welcome.respect'),
        ...inFocus(baseline, 'trust', 'trust.word'),
        ...inFocus(baseline, 'child', 'child.known'),
        {
          id: 'pulse.help',
          type: 'long-text',
          maxLength: 1000,
          label: 'What would make it better for you or your child?',
          showIf: { any: taken.map((item) => ({ item, atMost: 2 })) },
        },
      ],
    },
  ],
  thanks: 'A team reads every answer. Within two weeks, the school will tell families what it heard.',
};
