import './define.js';
import { expect } from '@open-wc/testing';
import { click, press } from '../testing/press.test.js';
import { find, option, textOf } from '../testing/find.test.js';
import { formControlSuite } from '../testing/form-control-suite.test.js';
import { logEvents } from '../testing/event-log.test.js';
import type { MultipleChoiceItemElement } from './multiple-choice-item.js';
import { place } from '../testing/place.test.js';

const children = `<option value="mon">Monday</option><option value="tue">Tuesday</option>
  <option value="never" data-exclusive>None of these</option>`;

const make = (attributes = ''): Promise<MultipleChoiceItemElement> =>
  place<MultipleChoiceItemElement>(
    `<kith-multiple-choice-item label="Which days?" outside="declined" ${attributes}>${children}</kith-multiple-choice-item>`,
  );

formControlSuite({
  tag: 'kith-multiple-choice-item',
  attributes: 'outside="declined"',
  children,
  values: [
    {
      value: ['mon', 'tue'],
      attribute: 'mon tue',
      entries: [
        ['q', 'mon'],
        ['q', 'tue'],
      ],
    },
    { value: ['never'], attribute: 'never', entries: [['q', 'never']] },
    { value: 'declined', attribute: 'declined', entries: [['q', 'declined']] },
  ],
  answer: (item) => click(option(item, 'tue')),
  answered: ['tue'],
});

describe('<kith-multiple-choice-item>', () => {
  it('has no answer when the last choice is taken back', async () => {
    const item = await make('value="mon"');
    await click(option(item, 'mon'));
    expect(item.value).to.equal(null);
  });

  it('lists choices in the order of the options', async () => {
    const item = await make();
    await click(option(item, 'tue'));
    await click(option(item, 'mon'));
    expect(item.value).to.deep.equal(['mon', 'tue']);
  });

  it('clears the others for an exclusive option', async () => {
    const item = await make('value="mon tue"');
    await click(option(item, 'never'));
    expect(item.value).to.deep.equal(['never']);
    await item.updateComplete;
    expect(find(item, 'input[value=mon]').checked).to.equal(false);
  });

  it('clears an exclusive option for another', async () => {
    const item = await make('value="never"');
    await click(option(item, 'mon'));
    expect(item.value).to.deep.equal(['mon']);
  });

  it('lets an outside answer stand alone', async () => {
    const item = await make('value="mon tue"');
    await click(option(item, 'declined'));
    expect(item.value).to.equal('declined');
    await click(option(item, 'tue'));
    expect(item.value).to.deep.equal(['tue']);
  });

  it('counts each choice by keyboard at once', async () => {
    const item = await make();
    const log = logEvents(item, 'change');
    item.focus();
    await press(' ', 'Tab', ' ');
    expect(log).to.deep.equal(['change', 'change']);
    expect(item.value).to.deep.equal(['mon', 'tue']);
  });

  it('says that several can be chosen', async () => {
    expect(textOf(await make())).to.include('Choose as many as you like.');
  });
});
