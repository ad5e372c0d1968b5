import './define.js';
import { expect } from '@open-wc/testing';
import { logEvents } from '../../testing/event-log.test.js';
import { find, findAll, option, textOf } from '../../testing/find.test.js';
import { formControlSuite } from '../../testing/form-control-suite.test.js';
import { place } from '../../testing/place.test.js';
import { click, press } from '../../testing/press.test.js';
import { warnings } from '../../testing/warnings.test.js';
import type { RankingItemElement } from './ranking-item.js';

const children = `<option value="time">More time</option><option value="food">Better food</option>
  <option value="room">A quiet room</option>`;

const make = (attributes = ''): Promise<RankingItemElement> =>
  place<RankingItemElement>(
    `<kith-ranking-item label="What matters?" ${attributes}>${children}</kith-ranking-item>`,
  );

const button = (item: Element, name: string): HTMLElement => find(item, `button[aria-label="${name}"]`);
const focused = (item: Element): string | null | undefined =>
  item.shadowRoot?.activeElement?.getAttribute('aria-label');

async function act(item: RankingItemElement, name: string): Promise<void> {
  button(item, name).focus();
  await press('Enter');
  await item.updateComplete;
}

formControlSuite({
  tag: 'kith-ranking-item',
  attributes: 'outside="declined"',
  children,
  control: 'button',
  values: [
    {
      value: ['food', 'time', 'room'],
      attribute: 'food time room',
      entries: [
        ['q', 'food'],
        ['q', 'time'],
        ['q', 'room'],
      ],
    },
    { value: ['room'], attribute: 'room', entries: [['q', 'room']] },
    { value: 'declined', attribute: 'declined', entries: [['q', 'declined']] },
  ],
  answer: (item) => click(button(item, 'Place next: Better food')),
  answered: ['food'],
});

describe('<kith-ranking-item>', () => {
  it('says that it cannot be shown when it has no options', async () => {
    const { item } = await warnings(`<kith-ranking-item label="Which?"></kith-ranking-item>`);
    expect(textOf(item)).to.include('This question cannot be shown right now.');
  });

  it('tells the developer of a top that is no number of places', async () => {
    const markup = `<kith-ranking-item label="Which?" top="-1">${children}</kith-ranking-item>`;
    const { told } = await warnings(markup);
    expect(told.join()).to.include('top="-1"');
  });

  it('wants the places that are missing', async () => {
    const item = await make('required top="2" value="food"');
    expect(item.validationMessage).to.equal('One part is still missing here. Please add it.');
    item.value = ['food', 'room'];
    expect(item.validity.valid).to.equal(true);
  });

  it('changes nothing at the ends, and keeps the focus there', async () => {
    const item = await make('value="time food"');
    const log = logEvents(item, 'change');
    await act(item, 'Move up: More time (place 1 of 2)');
    await act(item, 'Move down: Better food (place 2 of 2)');
    expect(log).to.be.empty;
    expect(focused(item)).to.equal('Move down: Better food (place 2 of 2)');
    expect(button(item, 'Move down: Better food (place 2 of 2)').ariaDisabled).to.equal('true');
  });

  it('ranks no more than the top', async () => {
    const item = await make('top="1" value="time"');
    expect(textOf(item)).to.include('Choose 1 and put it first.');
    await act(item, 'Place next: Better food');
    expect(item.value).to.deep.equal(['time']);
  });

  it('is answered by keyboard alone: Enter places, Tab goes to the next', async () => {
    const item = await make();
    item.focus();
    await press('Enter');
    await item.updateComplete;
    await press('Tab', 'Enter');
    await item.updateComplete;
    await press('Tab', 'Enter');
    await item.updateComplete;
    expect(item.value).to.deep.equal(['time', 'food', 'room']);
  });

  it('keeps the focus on the button of the option that moves', async () => {
    const item = await make('value="time food room"');
    await act(item, 'Move up: A quiet room (place 3 of 3)');
    expect(focused(item)).to.equal('Move up: A quiet room (place 2 of 3)');
    await press('Enter');
    await item.updateComplete;
    expect(focused(item)).to.equal('Move up: A quiet room (place 1 of 3)');
    expect(item.value).to.deep.equal(['room', 'time', 'food']);
  });

  it('lets "Take out" and "Place next" undo each other in one place', async () => {
    const item = await make('value="time food"');
    await act(item, 'Take out: More time (place 1 of 2)');
    expect(focused(item)).to.equal('Place next: More time');
    expect(item.value).to.deep.equal(['food']);
    await press('Enter');
    await item.updateComplete;
    expect(focused(item)).to.equal('Take out: More time (place 2 of 2)');
  });

  it('announces each move once, politely', async () => {
    const item = await make('value="time food"');
    const status = find(item, 'p.unseen[role=status]');
    expect(findAll(item, '[role=status], [aria-live]')).to.have.length(1);
    await act(item, 'Move down: More time (place 1 of 2)');
    expect(status.textContent).to.equal('More time is now in place 2.');
    await act(item, 'Take out: More time (place 2 of 2)');
    expect(status.textContent).to.equal('More time is no longer placed.');
  });

  it('has its places in an ordered list, and no answer when all are taken out', async () => {
    const item = await make('value="time"');
    expect(findAll(item, 'ol > li')).to.have.length(1);
    await act(item, 'Take out: More time (place 1 of 1)');
    expect(item.value).to.equal(null);
    expect(findAll(item, 'ol')).to.be.empty;
  });

  it('puts the order aside for "Prefer not to answer" and brings it back', async () => {
    const item = await make('value="time food" outside="declined"');
    await click(option(item, 'declined'));
    await item.updateComplete;
    expect([item.value, findAll(item, 'ol').length]).to.deep.equal(['declined', 0]);
    await click(option(item, 'declined'));
    await item.updateComplete;
    expect(item.value).to.deep.equal(['time', 'food']);
  });

  it('has no axe violation with some placed, and targets of 44 pixels', async () => {
    const item = await make('value="time food"');
    await expect(item).to.be.accessible();
    for (const one of findAll(item, 'button')) expect(one.getBoundingClientRect().height).to.be.at.least(44);
  });
});
