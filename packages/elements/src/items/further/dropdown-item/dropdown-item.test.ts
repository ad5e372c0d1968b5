import './define.js';
import type { DropdownItem } from '@kith/core';
import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { logEvents } from '../../testing/event-log.test.js';
import { find, findAll, option, textOf } from '../../testing/find.test.js';
import { formControlSuite } from '../../testing/form-control-suite.test.js';
import { place } from '../../testing/place.test.js';
import { click, press, type } from '../../testing/press.test.js';
import { inSurvey } from '../../testing/views.test.js';
import { warnings } from '../../testing/warnings.test.js';
import type { DropdownItemElement } from './dropdown-item.js';

const children = `<option value="ash">Ash School</option><option value="elm">Elm School</option>
  <option value="else" data-other>Another school</option>`;

const make = (attributes = '', options = children): Promise<DropdownItemElement> =>
  place<DropdownItemElement>(
    `<kith-dropdown-item label="Which school?" name="q" ${attributes}>${options}</kith-dropdown-item>`,
  );

const many = ['Álamo', 'Birch', 'Cedar', ...Array.from({ length: 15 }, (_, n) => `School ${n + 1}`)];
const long = many.map((label, n) => `<option value="s${n}">${label}</option>`).join('');

const select = (item: Element): HTMLSelectElement => find(item, 'select') as HTMLElement as HTMLSelectElement;
const listed = (item: Element): string[] => [...select(item).options].map(({ text }) => text);

async function pick(item: DropdownItemElement, value: string): Promise<void> {
  select(item).value = value;
  select(item).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  select(item).dispatchEvent(new Event('change', { bubbles: true }));
  await item.updateComplete;
}

/** WebKit answers for a key before the list has moved; the Chromium from npm tells capital letters from others. */
async function pickByKey(item: HTMLElement & { readonly value: unknown }): Promise<void> {
  item.focus();
  await press('E');
  await waitUntil(() => item.value === 'elm', 'the list moves to what begins with the key');
}

formControlSuite({
  tag: 'kith-dropdown-item',
  attributes: 'outside="declined"',
  children,
  control: 'select',
  values: [
    { value: 'ash', attribute: 'ash', entries: [['q', 'ash']] },
    { value: 'elm', attribute: 'elm', entries: [['q', 'elm']] },
    { value: 'declined', attribute: 'declined', entries: [['q', 'declined']] },
  ],
  answer: async (item) => {
    await pickByKey(item);
    select(item).blur();
  },
  answered: 'elm',
});

describe('<kith-dropdown-item>', () => {
  it('says that it cannot be shown when it has no options', async () => {
    const { item } = await warnings(`<kith-dropdown-item label="Which?"></kith-dropdown-item>`);
    expect(textOf(item)).to.include('This question cannot be shown right now.');
  });

  it('has no answer when "Please choose" is chosen again', async () => {
    const item = await make('value="ash"');
    await pick(item, '');
    expect(item.value).to.equal(null);
  });

  it('a choice by key does not count before the focus leaves', async () => {
    const item = await make();
    const log = logEvents(item, 'change');
    await pickByKey(item);
    expect(log).to.be.empty;
    select(item).blur();
    expect(log).to.deep.equal(['change']);
  });

  it('asks for words when the other option is chosen, and sends them', async () => {
    const form = await place<HTMLFormElement>(
      `<form><kith-dropdown-item name="q" label="Which?">${children}</kith-dropdown-item></form>`,
    );
    const item = form.firstElementChild as DropdownItemElement;
    await pick(item, 'else');
    await click(find(item, '#other'));
    await type('Oak Lane');
    expect([...new FormData(form)]).to.deep.equal([
      ['q', 'else'],
      ['q.other', 'Oak Lane'],
    ]);
  });

  it('puts the choice aside for "Prefer not to answer" and brings it back', async () => {
    const item = await make('value="ash" outside="declined"');
    await click(option(item, 'declined'));
    await item.updateComplete;
    expect([item.value, select(item).value]).to.deep.equal(['declined', '']);
    await click(option(item, 'declined'));
    await item.updateComplete;
    expect([item.value, select(item).value]).to.deep.equal(['ash', 'ash']);
  });
});

describe('a long list', () => {
  it('is the only kind that can be shortened', async () => {
    expect(findAll(await make(), '#filter')).to.be.empty;
    expect(findAll(await make('', long), '#filter')).to.have.length(1);
  });

  it('is not answered by what is typed to shorten it', async () => {
    const item = await make('', long);
    const log = logEvents(item, 'input', 'change');
    item.focus();
    await type('cedar');
    await press('Tab');
    expect(log).to.be.empty;
    expect(item.value).to.equal(null);
  });

  it('finds words without their accents and capitals, in any order', async () => {
    const item = await make('', long);
    item.focus();
    await type('alamo');
    await item.updateComplete;
    expect(listed(item)).to.deep.equal(['Please choose', 'Álamo']);
    find(item, '#filter').select();
    await type('3 SCH');
    await item.updateComplete;
    expect(listed(item)).to.deep.equal(['Please choose', 'School 3', 'School 13']);
  });

  it('keeps the chosen option', async () => {
    const item = await make('value="s1"', long);
    item.focus();
    await type('cedar');
    await item.updateComplete;
    expect(listed(item)).to.deep.equal(['Please choose', 'Birch', 'Cedar']);
    expect(select(item).value).to.equal('s1');
    expect(item.value).to.equal('s1');
  });

  it('says how many choices are left once typing pauses, and not before', async () => {
    const item = await make('', long);
    item.focus();
    await type('ced');
    await item.updateComplete;
    expect(find(item, '[part=count]').textContent.trim()).to.equal('');
    await aTimeout(800);
    expect(find(item, '[part=count]').textContent.trim()).to.equal('1 choice in the list');
    await expect(item).to.be.accessible();
  });

  it('shows the answer that a run holds', async () => {
    const question: DropdownItem = {
      id: 'q',
      type: 'dropdown',
      label: 'Which?',
      options: [
        { id: 'a', label: 'A' },
        { id: 'b', label: 'B' },
      ],
    };
    const item = await inSurvey(question, { state: 'answered', value: 'b', order: ['b', 'a'] });
    expect(listed(item)).to.deep.equal(['Please choose', 'B', 'A']);
    expect(select(item).value).to.equal('b');
  });
});
