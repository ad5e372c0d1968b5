import './define.js';
import { expect } from '@open-wc/testing';
import { warnings } from '../testing/warnings.test.js';
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

  it('leaves out a limit that is none', async () => {
    const { item, told } = await warnings(
      `<kith-multiple-choice-item label="Q" max-choices="0" value="mon tue">${children}</kith-multiple-choice-item>`,
    );
    expect(told).to.have.length(1);
    expect(item.validity.valid).to.equal(true);
  });

  it('keeps choices over the limit, and says so at once, to the eye and to the ear', async () => {
    const item = await make('max-choices="1" value="mon"');
    expect(textOf(item)).to.include('Choose up to 1.');
    expect(find(item, '[role=status]').textContent.trim()).to.equal('');
    await click(option(item, 'tue'));
    await item.updateComplete;
    expect(item.value).to.deep.equal(['mon', 'tue']);
    expect(find(item, '[part=error]').textContent).to.equal('Please choose 1 at most.');
    expect(find(item, '[role=status]').textContent.trim()).to.equal('Please choose 1 at most.');
    expect(item.validity.rangeOverflow).to.equal(true);
    await expect(item).to.be.accessible();
    await click(option(item, 'mon'));
    await item.updateComplete;
    expect(textOf(item)).not.to.include('at most');
  });

  it('says that several can be chosen', async () => {
    expect(textOf(await make())).to.include('Choose as many as you like.');
  });
});
