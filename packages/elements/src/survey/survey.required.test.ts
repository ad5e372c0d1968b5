import { expect } from '@open-wc/testing';
import type { SurveyElement } from './survey-element.js';
import { begun } from './testing/begin.test.js';
import { failOnUncaught } from './testing/hearing.test.js';
import { choose, find, has, headingOf, item, press, pressIn, textOf, write } from './testing/person.test.js';

describe('what is required', () => {
  failOnUncaught();

  async function atSummary(): Promise<SurveyElement> {
    const survey = await begun();
    await press(survey, 'Next', 'Send my answers');
    return survey;
  }

  it('keeps the person on the page, with a summary and the word at the question', async () => {
    const survey = await atSummary();
    expect(headingOf(survey)).to.equal('The room');
    expect(textOf(find(survey, '#summary'))).to.equal('One question still needs something Where do you sit?');
    expect(textOf(item(survey, 'seat'))).to.contain('Please answer this question, or choose to skip it.');
  });

  it('is not complained about while the person is still answering', async () => {
    const survey = await begun();
    await press(survey, 'Next');
    await write(survey, 'why', 'So');
    expect(has(survey, '#summary')).to.equal(false);
    expect(textOf(item(survey, 'seat'))).not.to.contain('Please answer');
  });

  it('is satisfied by an answer, by Skip, and by an answer outside the options', async () => {
    const ways: readonly ((survey: SurveyElement) => Promise<void>)[] = [
      (survey) => choose(survey, 'seat', 'in'),
      (survey) => pressIn(survey, 'seat', 'Skip this question'),
      (survey) => choose(survey, 'seat', 'declined'),
    ];
    for (const mend of ways) {
      const survey = await atSummary();
      await mend(survey);
      expect(textOf(item(survey, 'seat'))).not.to.contain('Please answer');
      await press(survey, 'Send my answers');
      expect(headingOf(survey)).to.equal('Thank you');
    }
  });

  it('words are asked for beside an option that needs them', async () => {
    const survey = await begun();
    await press(survey, 'Next');
    await choose(survey, 'seat', 'other');
    await press(survey, 'Send my answers');
    expect(textOf(item(survey, 'seat'))).to.contain('Please write a few words');
  });

  it('a summary does not come along to another page', async () => {
    const survey = await atSummary();
    await press(survey, 'Back');
    expect(has(survey, '#summary')).to.equal(false);
    await press(survey, 'Next');
    expect(has(survey, '#summary')).to.equal(false);
  });
});
