import './define.js';
import type { ContactItem } from '@kith/core';
import { expect, waitUntil } from '@open-wc/testing';
import { find, findAll, option, textOf } from '../../testing/find.test.js';
import { formControlSuite } from '../../testing/form-control-suite.test.js';
import { place } from '../../testing/place.test.js';
import { click, press, type } from '../../testing/press.test.js';
import { inSurvey } from '../../testing/views.test.js';
import { warnings } from '../../testing/warnings.test.js';
import type { ContactItemElement } from './contact-item.js';

const whole = { name: 'Made-up Person', channel: 'phone', address: '555-0100' };
const contact: ContactItem = { id: 'c', type: 'contact', label: 'May we call you?', consentId: 'contact@1' };
const json = (value: unknown): string => JSON.stringify(value).replace(/"/g, '&quot;');

const make = (attributes = '', children = ''): Promise<ContactItemElement> =>
  place<ContactItemElement>(
    `<kith-contact-item name="q" label="May we call you?" ${attributes}>${children}</kith-contact-item>`,
  );

formControlSuite({
  tag: 'kith-contact-item',
  values: [
    {
      value: whole,
      attribute: json(whole),
      entries: [
        ['q.name', 'Made-up Person'],
        ['q.channel', 'phone'],
        ['q.address', '555-0100'],
      ],
    },
    {
      value: { name: 'Another', channel: 'email', address: 'a@b.example', when: 'Evenings' },
      attribute: json({ name: 'Another', channel: 'email', address: 'a@b.example', when: 'Evenings' }),
      entries: [
        ['q.name', 'Another'],
        ['q.channel', 'email'],
        ['q.address', 'a@b.example'],
        ['q.when', 'Evenings'],
      ],
    },
  ],
  answer: async (item) => {
    item.focus();
    await type('Made-up Person');
    await press('Tab');
  },
  answered: { name: 'Made-up Person' },
});

describe('<kith-contact-item>', () => {
  it('tells the developer of a channel that there is not', async () => {
    const { item, told } = await warnings(
      `<kith-contact-item label="Call?" value="${json({ channel: 'pigeon' })}"></kith-contact-item>`,
    );
    expect([item.value, told.length]).to.deep.equal([null, 1]);
  });

  it('with a name alone says what is missing, and marks it', async () => {
    const item = await make(`value="${json({ name: 'Made-up Person' })}"`);
    expect(item.reportValidity()).to.equal(false);
    await item.updateComplete;
    expect(find(item, '[part=error]').textContent).to.include('To reach you we need your name');
    expect(findAll(item, '[aria-invalid=true]').map(({ id, role }) => id || role)).to.deep.equal([
      null,
      'radiogroup',
      'address',
    ]);
    await expect(item).to.be.accessible();
  });

  it('marks so that it is seen that no way to be reached is chosen', async () => {
    const item = await make(`value="${json({ name: 'Made-up Person' })}"`);
    const border = () => getComputedStyle(find(item, '[part=option]')).borderTopColor;
    const before = border();
    item.reportValidity();
    await item.updateComplete;
    expect(border()).to.equal(getComputedStyle(find(item, '#address')).borderTopColor);
    expect(border()).not.to.equal(before);
  });

  it('takes the focus to the first field that needs something, not to one that is right', async () => {
    for (const [entry, expected] of [
      [{ name: 'Made-up Person' }, 'phone'],
      [{ channel: 'phone', address: '555-0100' }, 'name'],
      [{ name: 'Made-up Person', channel: 'phone' }, 'address'],
      [{ name: 'Made-up Person', channel: 'email', address: 'made-up at example' }, 'address'],
    ] as const) {
      const item = await make(`value="${json(entry)}"`);
      item.reportValidity();
      await item.updateComplete;
      item.focus();
      const { id, value } = item.shadowRoot?.activeElement as HTMLInputElement;
      expect(id || value, json(entry)).to.equal(expected);
    }
  });

  it('asks once for an address that an e-mail can go to', async () => {
    const item = await make(`value="${json({ ...whole, channel: 'email', address: 'made-up at example' })}"`);
    expect(item.reportValidity()).to.equal(false);
    await item.updateComplete;
    expect(findAll(item, '[part=error]').map((one) => one.textContent)).to.deep.equal([
      'Please write the whole e-mail address, for example name@example.org.',
    ]);
    expect(findAll(item, 'input[aria-invalid=true]').map(({ id }) => id)).to.deep.equal(['address']);
    expect(find(item, '#address').getAttribute('aria-describedby')).to.equal('error0');
    await expect(item).to.be.accessible();
  });

  it('says what is missing and what is wrong together, each at its field', async () => {
    const item = await make(`value="${json({ channel: 'email', address: 'made-up at example' })}"`);
    item.reportValidity();
    await item.updateComplete;
    expect(findAll(item, '[part=error]')).to.have.length(2);
    const marked = findAll(item, 'input[aria-invalid=true]');
    expect(marked.map((one) => [one.id, one.getAttribute('aria-describedby')])).to.deep.equal([
      ['name', 'error0'],
      ['address', 'error1'],
    ]);
  });

  it('is in order when it is empty, or has only a channel', async () => {
    const item = await make();
    expect(item.validity.valid).to.equal(true);
    await click(option(item, 'text'));
    expect([item.value, item.validity.valid]).to.deep.equal([{ channel: 'text' }, true]);
  });

  it('has no answer when its last field is emptied', async () => {
    const item = await make(`value="${json({ name: 'X' })}"`);
    item.focus();
    await press('Backspace', 'Delete');
    expect(item.value).to.equal(null);
  });

  it('tells the browser what each field is for, by the channel', async () => {
    const item = await make(`value="${json({ channel: 'email' })}"`);
    expect(find(item, '#name').autocomplete).to.equal('name');
    expect(find(item, '#address').autocomplete).to.equal('email');
  });

  it('lets the browser remember nothing of students', async () => {
    const item = await make(`audience="student" value="${json({ channel: 'email' })}"`);
    expect(findAll(item, 'input:not([autocomplete=off])')).to.be.empty;
  });

  it('offers topics to choose from', async () => {
    const item = await make('', '<option value="bus">The bus</option><option value="food">Food</option>');
    const topic = find(item, '#topic');
    topic.focus();
    await press('F');
    // WebKit says that a key was pressed before the list has moved; the Chromium from npm tells capital letters from others.
    await waitUntil(() => topic.value === 'food');
    // Not by Tab: after the last field of a page comes the browser's own bar, which keeps the focus.
    topic.blur();
    await waitUntil(() => item.value !== null);
    expect(item.value).to.deep.equal({ topic: 'food' });
  });

  it('says in a survey that it is sent apart, and offers to clear but not to skip', async () => {
    const item = await inSurvey(contact);
    expect(textOf(item)).to.include('sent apart from your answers');
    expect(findAll(item, 'button')).to.be.empty;
    await click(option(item, 'phone'));
    await item.updateComplete;
    expect(find(item, 'button').textContent.trim()).to.equal('Clear my answer');
    await expect(item).to.be.accessible();
  });

  it('does not say so in a form, which sends it along', async () => {
    expect(textOf(await make())).not.to.include('apart');
  });

  it('shows what the run holds', async () => {
    const item = await inSurvey(contact, { state: 'answered', value: whole });
    expect(find(item, '#address').value).to.equal('555-0100');
    expect(find(item, 'input:checked').value).to.equal('phone');
  });
});
