import { expect } from '@open-wc/testing';
import type { SurveyElement } from './survey-element.js';
import { lunch, oneWord, oneWordForStudents } from './testing/definitions.test.js';
import { UncaughtLog } from './testing/hearing.test.js';
import { type Attributes, mount } from './testing/mount.test.js';
import {
  button,
  buttonsOf,
  choose,
  find,
  has,
  headingOf,
  item,
  press,
  pressIn,
  shown,
  textOf,
  untilHeading,
  write,
} from './testing/person.test.js';
import { answerIn, recordsOf, withAnswers } from './testing/record.test.js';

const agree = 'Yes, I want to start';

describe('a person’s way through a survey', () => {
  let uncaught: UncaughtLog;

  beforeEach(() => {
    uncaught = new UncaughtLog();
  });

  afterEach(async () => {
    const messages = await uncaught.settled();
    uncaught.restore();
    expect(messages).to.deep.equal([]);
  });

  async function begun(attributes: Attributes = {}): Promise<SurveyElement> {
    const survey = await mount(lunch, { ...withAnswers, ...attributes });
    await press(survey, agree);
    return survey;
  }

  describe('stopping', () => {
    it('asks once more before anything is deleted', async () => {
      const survey = await begun();
      await choose(survey, 'taste', 3);
      await press(survey, 'Stop and delete my answers');
      expect(headingOf(survey)).to.equal('Stop and delete your answers?');
      expect(buttonsOf(survey)).to.deep.equal(['No, keep going', 'Yes, delete them']);
    });

    it('keep going leads back to the same page with its answers', async () => {
      const survey = await begun();
      await press(survey, 'Next');
      await choose(survey, 'seat', 'out');
      await write(survey, 'why', 'The sun.');
      await press(survey, 'Stop and delete my answers', 'No, keep going');
      expect(headingOf(survey)).to.equal('The room');
      expect(item(survey, 'seat').value).to.equal('out');
      expect(item(survey, 'why').value).to.equal('The sun.');
    });

    it('deletes everything, hands nothing over, and lets a new run begin empty', async () => {
      const survey = await begun();
      const records = recordsOf(survey);
      await choose(survey, 'taste', 3);
      await press(survey, 'Stop and delete my answers', 'Yes, delete them');
      expect(textOf(survey)).to.contain('Your answers are deleted').and.contain('Nothing was sent.');
      await press(survey, 'Start again');
      await untilHeading(survey, 'Lunch');
      await press(survey, agree);
      expect(item(survey, 'taste').value).to.equal(null);
      expect(records).to.have.length(0);
    });
  });

  describe('the notice', () => {
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
      const items = [
        { id: 'word', type: 'short-text', label: '?', required: true, skippable: false },
      ] as const;
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
      expect(find<HTMLAnchorElement>(survey, '[part=help] a')).to.include({ rel: 'noopener noreferrer' });
    });

    const privacies: readonly (readonly [Attributes, object, string])[] = [
      [{ privacy: 'confidential' }, { respondentToken: 't1' }, 'saved with a code instead of your name'],
      [{ privacy: 'identified' }, {}, 'saved together with what you write in the form'],
    ];
    for (const [attributes, properties, sentence] of privacies) {
      it(`says what ${String(attributes['privacy'])} means`, async () => {
        const text = textOf(await mount(lunch, attributes, properties));
        expect(text).to.contain(sentence).and.not.contain('We do not ask your name');
      });
    }

    it('warns of small rooms only', async () => {
      const warning = 'the facilitator may guess who wrote what';
      expect(textOf(await mount(lunch, { expected: '9' }))).to.contain(warning);
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
  });

  describe('pages', () => {
    it('say where the person is', async () => {
      const survey = await begun();
      expect(textOf(find(survey, '[part=progress]'))).to.equal('Page 1 of 2');
      expect(find<HTMLProgressElement>(survey, 'progress')).to.include({ value: 1, max: 2 });
      await press(survey, 'Next');
      expect(textOf(find(survey, '[part=progress]'))).to.equal('Page 2 of 2');
      expect(find<HTMLProgressElement>(survey, 'progress').value).to.equal(2);
    });

    it('lead back with the answers in place; the first has no way back', async () => {
      const survey = await begun();
      expect(buttonsOf(survey)).not.to.include('Back');
      await choose(survey, 'taste', 4);
      await press(survey, 'Next', 'Back');
      expect(headingOf(survey)).to.equal('The food');
      expect(find<HTMLInputElement>(item(survey, 'taste'), 'input[value="4"]').checked).to.equal(true);
    });

    it('a heading level given by the page is honoured, and kept within 1 to 6', async () => {
      for (const [given, level] of [
        ['4', '4'],
        ['9', '6'],
        ['0', '1'],
        ['big', '2'],
        ['', '2'],
      ] as const) {
        const survey = await mount(lunch, { 'heading-level': given });
        expect(find(survey, '[role=heading]').ariaLevel, `"${given}"`).to.equal(level);
      }
    });
  });

  describe('answers', () => {
    it('what was skipped, cleared and left blank is told apart in the record', async () => {
      const survey = await begun();
      const records = recordsOf(survey);
      await choose(survey, 'taste', 5);
      await pressIn(survey, 'taste', 'Clear my answer');
      await press(survey, 'Next');
      await pressIn(survey, 'seat', 'Skip this question');
      await press(survey, 'Send my answers');
      const states = records[0]?.answers.map(({ itemId, state }) => [itemId, state]);
      expect(states).to.deep.equal([
        ['taste', 'skipped'],
        ['better', 'not-shown'],
        ['seat', 'skipped'],
        ['why', 'skipped'],
      ]);
    });

    it('a question that depends on another comes and goes with it', async () => {
      const survey = await begun();
      expect(item(survey, 'better').hidden).to.equal(true);
      await choose(survey, 'taste', 1);
      expect(item(survey, 'better').checkVisibility()).to.equal(true);
      expect(textOf(survey)).to.contain('What would make it better?');
      await choose(survey, 'taste', 4);
      expect(item(survey, 'better').checkVisibility()).to.equal(false);
      expect(textOf(survey)).not.to.contain('What would make it better?');
    });

    it('an answer to a question that is hidden again is not in the record', async () => {
      const survey = await begun();
      const records = recordsOf(survey);
      await choose(survey, 'taste', 1);
      await write(survey, 'better', 'More salt');
      await choose(survey, 'taste', 5);
      await press(survey, 'Next');
      await choose(survey, 'seat', 'in');
      await press(survey, 'Send my answers');
      expect(answerIn(records[0], 'better')).to.deep.equal({ state: 'not-shown', value: null });
      expect(JSON.stringify(records)).not.to.contain('salt');
    });

    it('typing beside an option travels with it', async () => {
      const survey = await begun();
      const records = recordsOf(survey);
      await press(survey, 'Next');
      await choose(survey, 'seat', 'other');
      const field = find<HTMLInputElement>(item(survey, 'seat'), '#other');
      field.value = 'On the stairs';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await press(survey, 'Send my answers');
      expect(records[0]?.answers.find(({ itemId }) => itemId === 'seat')).to.include({
        value: 'other',
        otherText: 'On the stairs',
      });
    });

    for (const [way, names] of [
      ['sent', ['Send my answers']],
      ['left and come back to', ['Back', 'Next', 'Send my answers']],
      ['almost stopped', ['Stop and delete my answers', 'No, keep going', 'Send my answers']],
    ] as const) {
      it(`words still being typed count when the page is ${way}, also where buttons take no focus`, async () => {
        const survey = await begun();
        const records = recordsOf(survey);
        await press(survey, 'Next');
        await choose(survey, 'seat', 'in');
        await write(survey, 'why', 'It is warm', false);
        await press(survey, ...names);
        expect(answerIn(records[0], 'why')).to.deep.equal({ state: 'answered', value: 'It is warm' });
      });
    }
  });

  describe('what is required', () => {
    async function atSummary(): Promise<SurveyElement> {
      const survey = await begun();
      await press(survey, 'Next', 'Send my answers');
      return survey;
    }

    it('keeps the person on the page, with a summary and the word at the question', async () => {
      const survey = await atSummary();
      expect(headingOf(survey)).to.equal('The room');
      expect(textOf(find(survey, '#summary'))).to.equal(
        'One question still needs something Where do you sit?',
      );
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

  it('sending twice hands over once', async () => {
    const survey = await mount(oneWord, withAnswers);
    const records = recordsOf(survey);
    await press(survey, 'Start');
    const send = button(survey, 'Send my answers');
    send.click();
    send.click();
    await shown(survey);
    expect(records).to.have.length(1);
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
