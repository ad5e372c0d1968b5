import '../items/further/define.js';
import { type Definition, defineSurvey } from '@kith/core';
import { expect } from '@open-wc/testing';
import { failOnUncaught } from './testing/hearing.test.js';
import { type Attributes, mount } from './testing/mount.test.js';
import {
  find,
  focused,
  has,
  headingOf,
  item,
  press,
  pressIn,
  textOf,
  untilHeading,
  write,
} from './testing/person.test.js';
import { answerIn, recordsOf, withAnswers } from './testing/record.test.js';
import type { SurveyElement } from './survey-element.js';

const bus: Definition = defineSurvey({
  kith: 1,
  id: 'test-bus',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'reviewed',
  audience: 'family',
  privacy: ['anonymous', 'identified'],
  title: 'The bus',
  notice: { id: 'notice-bus@1', kind: 'notice', intro: 'Two questions.', whoSees: 'We read the answers.' },
  pages: [
    {
      id: 'first',
      title: 'First',
      items: [{ id: 'mail', type: 'short-text', kind: 'email', label: 'E-mail?' }],
    },
    {
      id: 'second',
      title: 'Second',
      items: [{ id: 'minutes', type: 'number', unit: 'minutes', label: 'How long is the ride?' }],
    },
  ],
  thanks: 'That was all.',
});

const notANumber = 'Please write a number in digits, for example 12.';
const field = (survey: SurveyElement) => find<HTMLInputElement>(item(survey, 'minutes'), '#field');

async function begun(attributes: Attributes = {}): Promise<SurveyElement> {
  const survey = await mount(bus, { ...withAnswers, ...attributes });
  await press(survey, 'Start');
  return survey;
}

async function atNumber(text: string, moveOn = true): Promise<SurveyElement> {
  const survey = await begun();
  await press(survey, 'Next');
  await write(survey, 'minutes', text, moveOn);
  return survey;
}

describe('what is no answer', () => {
  failOnUncaught();

  it('keeps the person on the page, with a summary and the words at the question', async () => {
    const survey = await atNumber('ten', false);
    await press(survey, 'Send my answers');
    expect(headingOf(survey)).to.equal('Second');
    expect(textOf(find(survey, '#summary'))).to.equal(
      'One question still needs something How long is the ride?',
    );
    expect(textOf(item(survey, 'minutes'))).to.contain(notANumber);
    expect(field(survey).value).to.equal('ten');
  });

  it('is reached from the summary', async () => {
    const survey = await atNumber('ten');
    await press(survey, 'Send my answers', 'How long is the ride?');
    expect(focused()).to.equal(field(survey));
  });

  it('takes back the number that stood there before', async () => {
    const survey = await atNumber('12');
    const records = recordsOf(survey);
    await write(survey, 'minutes', '12 or so');
    await press(survey, 'Send my answers');
    expect(records).to.be.empty;
    await pressIn(survey, 'minutes', 'Skip this question');
    await press(survey, 'Send my answers');
    expect(answerIn(records[0], 'minutes')).to.deep.equal({ state: 'skipped', value: null });
  });

  it('is mended in its place', async () => {
    const survey = await atNumber('ten');
    const records = recordsOf(survey);
    await press(survey, 'Send my answers');
    await write(survey, 'minutes', '10');
    expect(textOf(item(survey, 'minutes'))).not.to.contain(notANumber);
    await press(survey, 'Send my answers');
    expect(headingOf(survey)).to.equal('Thank you');
    expect(answerIn(records[0], 'minutes')).to.deep.equal({ state: 'answered', value: 10 });
  });

  it('is still there after a look at the page before', async () => {
    const survey = await atNumber('ten');
    await press(survey, 'Back', 'Next');
    expect(field(survey).value).to.equal('ten');
    expect(has(survey, '#summary')).to.equal(false);
    await press(survey, 'Send my answers');
    expect(headingOf(survey)).to.equal('Second');
  });

  it('is nothing that the next person sees', async () => {
    const survey = await atNumber('ten');
    await press(survey, 'Stop and delete my answers', 'Yes, delete them', 'Start again');
    await untilHeading(survey, 'The bus');
    await press(survey, 'Start', 'Next');
    expect(field(survey).value).to.equal('');
  });
});

describe('a field for an e-mail address', () => {
  it('is filled in by the browser in identified runs only', async () => {
    for (const [privacy, expected] of [
      ['anonymous', 'off'],
      ['identified', 'email'],
    ] as const) {
      const survey = await begun({ privacy });
      expect(find(item(survey, 'mail'), '#field').getAttribute('autocomplete'), privacy).to.equal(expected);
    }
  });
});
