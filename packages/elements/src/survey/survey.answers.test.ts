import { expect } from '@open-wc/testing';
import { press as keys, type } from '../items/testing/press.test.js';
import { begun } from './testing/begin.test.js';
import { oneWord } from './testing/definitions.test.js';
import { failOnUncaught } from './testing/hearing.test.js';
import { mount } from './testing/mount.test.js';
import { button, choose, find, item, press, pressIn, shown, textOf, write } from './testing/person.test.js';
import { answerIn, recordsOf, withAnswers } from './testing/record.test.js';

const note = { id: 'note', type: 'short-text', label: 'Anything else?' } as const;

describe('answers on their way into the record', () => {
  failOnUncaught();

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
    const field = find(item(survey, 'seat'), '#other', HTMLInputElement);
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
      item(survey, 'why').focus();
      await type('So warm');
      await press(survey, ...names);
      expect(answerIn(records[0], 'why')).to.deep.equal({ state: 'answered', value: 'So warm' });
    });
  }

  it('a choice by arrow keys counts when the page is left, also where buttons take no focus', async () => {
    const survey = await begun();
    item(survey, 'taste').focus();
    await keys('ArrowDown', 'ArrowDown');
    await press(survey, 'Next', 'Back');
    expect(item(survey, 'taste').value).to.equal(3);
  });

  it('words that take the next page away do not turn “Next” into sending', async () => {
    const [only] = oneWord.pages;
    const more = { id: 'more', showIf: { not: { item: 'word', is: 'answered' } }, items: [note] } as const;
    const survey = await mount({ ...oneWord, id: 'test-shrinking', pages: [only, more] }, withAnswers);
    const records = recordsOf(survey);
    await press(survey, 'Start');
    await write(survey, 'word', 'Hello', false);
    await press(survey, 'Next');
    expect(records).to.be.empty;
    await press(survey, 'Send my answers');
    expect(answerIn(records[0], 'word')).to.deep.equal({ state: 'answered', value: 'Hello' });
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
});
