import { defineSurvey } from '@kith/core';
import { expect } from '@open-wc/testing';
// Nothing else: what these two bring is what a page with a bundler has.
import './define.js';
import './parser.js';
import { ProblemLog } from './survey/testing/hearing.test.js';
import { place } from './survey/testing/mount.test.js';
import { items, press, textOf } from './survey/testing/person.test.js';

const breaks = defineSurvey({
  kith: 1,
  id: 'test-breaks',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'participant',
  privacy: ['anonymous'],
  title: 'Breaks',
  notice: { id: 'notice-breaks@1', kind: 'notice', intro: 'Two questions.', whoSees: 'We read the answers.' },
  pages: [
    {
      id: 'only',
      items: [
        {
          id: 'grid',
          type: 'matrix',
          scale: 'often5',
          label: 'How often are breaks',
          rows: [
            { id: 'long', label: 'long enough?' },
            { id: 'calm', label: 'calm?' },
          ],
        },
        { id: 'day', type: 'date', label: 'On which day was the best one?' },
      ],
    },
  ],
  thanks: 'That was all.',
});

describe('a definition of its own on a page that imports `define` and `parser` alone', () => {
  it('shows every kind of question that the validator lets in', async () => {
    const problems = new ProblemLog();
    const survey = await place({ endpoint: 'demo' }, 'kith-survey', { definition: breaks });
    await press(survey, 'Start');
    expect(items(survey).filter(({ localName }) => !customElements.get(localName))).to.deep.equal([]);
    expect(textOf(survey)).to.contain('calm?').and.contain('On which day was the best one?');
    problems.restore();
    expect(problems.codes).to.deep.equal([]);
  });
});
