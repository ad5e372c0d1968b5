import './define.js';
import { expect, aTimeout } from '@open-wc/testing';
import { warnings } from '../testing/warnings.test.js';
import { click, type } from '../testing/press.test.js';
import { find, findAll, option, textOf } from '../testing/find.test.js';
import { formControlSuite } from '../testing/form-control-suite.test.js';
import { logEvents } from '../testing/event-log.test.js';
import type { SingleChoiceItemElement } from './single-choice-item.js';
import { place } from '../testing/place.test.js';

const children = `<option value="bus">By bus</option><option value="car">By car</option>
  <option value="else" data-other>Another way</option>`;

const make = async (attributes = ''): Promise<{ form: HTMLFormElement; item: SingleChoiceItemElement }> => {
  const form = await place<HTMLFormElement>(
    `<form><kith-single-choice-item name="way" label="How do you come?" ${attributes}>${children}</kith-single-choice-item></form>`,
  );
  return { form, item: form.firstElementChild as SingleChoiceItemElement };
};

formControlSuite({
  tag: 'kith-single-choice-item',
  attributes: 'outside="declined"',
  children,
  values: [
    { value: 'bus', attribute: 'bus', entries: [['q', 'bus']] },
    { value: 'car', attribute: 'car', entries: [['q', 'car']] },
    { value: 'declined', attribute: 'declined', entries: [['q', 'declined']] },
  ],
  answer: (item) => click(option(item, 'car')),
  answered: 'car',
});

describe('<kith-single-choice-item>', () => {
  it('says that it cannot be shown when it has no options', async () => {
    const { item } = await warnings(`<kith-single-choice-item label="Which?"></kith-single-choice-item>`);
    expect(textOf(item)).to.include('This question cannot be shown right now.');
  });

  it('does not take a text field for an option that is not chosen', async () => {
    const { item } = await make('value="bus"');
    item.otherText = 'By train';
    expect(item.otherText).to.equal('');
    expect(findAll(item, '#other')).to.be.empty;
  });

  it('asks for words when the other option is chosen, and sends them', async () => {
    const { form, item } = await make();
    await click(option(item, 'else'));
    await click(find(item, '#other'));
    await type('By train');
    expect(item.otherText).to.equal('By train');
    expect([...new FormData(form)]).to.deep.equal([
      ['way', 'else'],
      ['way.other', 'By train'],
    ]);
  });

  it('fires change for the words when they are finished', async () => {
    const { form, item } = await make('value="else"');
    const log = logEvents(form, 'change');
    await click(find(item, '#other'));
    await type('By train');
    expect(log).to.be.empty;
    find(item, '#other').blur();
    expect(log).to.deep.equal(['change']);
  });

  it('wants the words when an answer is required', async () => {
    const { item } = await make('value="else" required');
    expect(item.validationMessage).to.equal('Please write a few words beside the option you chose.');
    item.otherText = 'By train';
    expect(item.validity.valid).to.equal(true);
  });

  it('labels the text field', async () => {
    const { item } = await make('value="else"');
    const field = find(item, '#other');
    expect(field.labels?.[0]?.textContent.trim()).to.equal('Please tell us in your own words');
    await expect(item).to.be.accessible();
  });

  it('shows options that arrive later', async () => {
    const { item } = await make();
    const late = document.createElement('option');
    late.value = 'bike';
    late.textContent = 'By bike';
    item.append(late);
    await aTimeout(0);
    expect(option(item, 'bike').textContent).to.equal('By bike');
  });

  it('prefers options that a script gives', async () => {
    const { item } = await make();
    item.options = [{ id: 'a', label: 'Only this' }];
    await item.updateComplete;
    expect(findAll(item, 'label').map((label) => label.textContent)).to.deep.equal(['Only this']);
  });
});
