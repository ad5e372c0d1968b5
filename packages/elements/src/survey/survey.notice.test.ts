import { expect } from '@open-wc/testing';
import { agree } from './testing/begin.test.js';
import { lunch, oneWord, oneWordForStudents } from './testing/definitions.test.js';
import { failOnUncaught } from './testing/hearing.test.js';
import { type Attributes, mount } from './testing/mount.test.js';
import { button, buttonsOf, find, headingOf, press, shown, textOf } from './testing/person.test.js';
import { recordsOf, withAnswers } from './testing/record.test.js';

describe('the notice of a survey', () => {
  failOnUncaught();

  it('“No thanks” to an assent ends kindly and saves nothing', async () => {
    const survey = await mount(lunch);
    await press(survey, 'No thanks');
    expect(headingOf(survey)).to.equal('That is fine');
    expect(textOf(survey)).to.contain('Nothing was saved.');
    expect(buttonsOf(survey)).to.deep.equal(['Start again']);
  });

  it('an assent is agreed to, a notice only informs', async () => {
    expect(buttonsOf(await mount(lunch))).to.deep.equal([agree, 'No thanks']);
    expect(buttonsOf(await mount(oneWord))).to.deep.equal(['Start']);
  });

  it('says the minutes, the right to skip, privacy and who reads, worked out from the survey', async () => {
    const text = textOf(await mount(lunch));
    expect(text).to.contain('This takes about 2 minutes.').and.contain('You can skip any question');
    expect(text).to.contain('We do not ask your name').and.contain('The kitchen reads the answers.');
    expect(text).to.contain('Comments are read later').and.contain('This is a demonstration.');
  });

  it('does not promise that every question can be skipped where one cannot', async () => {
    const items = [{ id: 'word', type: 'short-text', label: '?', required: true, skippable: false }] as const;
    const strict = { ...oneWord, id: 'test-strict', pages: [{ id: 'only', items }] };
    expect(textOf(await mount(strict))).not.to.contain('You can skip any question');
  });

  it('says to students that nothing bad happens, and whom to turn to, before and after', async () => {
    const survey = await mount(oneWordForStudents, { 'help-href': 'https://help.example/' });
    const help = ['Talk to an adult you trust.', 'Where to get help'];
    for (const text of ['Nothing bad happens if you skip or stop.', ...help])
      expect(textOf(survey)).to.contain(text);
    await press(survey, 'Start', 'Send my answers');
    for (const text of help) expect(textOf(survey)).to.contain(text);
    expect(find(survey, '[part=help] a')).to.include({ rel: 'noopener noreferrer' });
  });

  const privacies: readonly (readonly [Attributes, object, string])[] = [
    [{ privacy: 'confidential' }, { respondentToken: 't1' }, 'saved with a code instead of your name'],
    [{ privacy: 'identified' }, {}, 'Your name, if you write it, is saved with your answers.'],
  ];
  for (const [attributes, properties, sentence] of privacies) {
    it(`says what ${String(attributes['privacy'])} means`, async () => {
      const text = textOf(await mount(lunch, attributes, properties));
      expect(text).to.contain(sentence).and.not.contain('We do not ask your name');
    });
  }

  it('warns of small rooms only', async () => {
    const warning = 'Whoever reads the answers may guess who wrote what.';
    const small = textOf(await mount(lunch, { expected: '9' }));
    expect(small).to.contain(`Only about 9 people are asked. ${warning}`);
    expect(small, 'nobody leads a session where families are asked').not.to.contain('session');
    for (const expected of ['10', '0', 'many', ''])
      expect(textOf(await mount(lunch, { expected }))).not.to.contain(warning);
  });

  it('calls a trial a trial exactly where answers are marked as one', async () => {
    for (const [test, isTrial] of [
      ['', true],
      ['on', true],
      ['off', false],
      ['false', false],
    ] as const) {
      const survey = await mount(oneWord, { ...withAnswers, test });
      const records = recordsOf(survey);
      expect(textOf(survey).includes('This is a trial.'), test).to.equal(isTrial);
      await press(survey, 'Start', 'Send my answers');
      expect(records[0]?.test, test).to.equal(isTrial ? true : undefined);
    }
  });

  it('starting twice in one moment does not pass over a page', async () => {
    const survey = await mount(lunch);
    const start = button(survey, agree);
    start.click();
    start.click();
    await shown(survey);
    expect(headingOf(survey)).to.equal('The food');
  });
});
