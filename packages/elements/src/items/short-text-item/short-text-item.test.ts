import './define.js';
import { expect } from '@open-wc/testing';
import { click, press, type } from '../testing/press.test.js';
import { find, option } from '../testing/find.test.js';
import { formControlSuite } from '../testing/form-control-suite.test.js';
import { logEvents } from '../testing/event-log.test.js';
import type { ShortTextItemElement } from './short-text-item.js';
import { place } from '../testing/place.test.js';

const make = (attributes = ''): Promise<ShortTextItemElement> =>
  place<ShortTextItemElement>(
    `<kith-short-text-item label="Your town?" outside="declined" ${attributes}></kith-short-text-item>`,
  );

formControlSuite({
  tag: 'kith-short-text-item',
  attributes: 'outside="declined"',
  values: [
    { value: 'Here', attribute: 'Here', entries: [['q', 'Here']] },
    { value: 'Over there', attribute: 'Over there', entries: [['q', 'Over there']] },
    { value: 'declined', attribute: 'declined', entries: [['q', 'declined']] },
  ],
  answer: async (item) => {
    item.focus();
    await type('Here');
    await press('Tab');
  },
  answered: 'Here',
});

describe('<kith-short-text-item>', () => {
  it('is too long over its limit, and loses nothing', async () => {
    const item = await make('maxlength="4"');
    item.focus();
    await type('Abroad');
    expect(item.value).to.equal('Abroad');
    expect(item.validity.tooLong).to.equal(true);
    expect(item.validationMessage).to.equal('Please shorten your answer to 4 characters.');
  });

  it('puts the text aside for "Prefer not to answer" and brings it back', async () => {
    const item = await make('value="Here"');
    await click(option(item, 'declined'));
    await item.updateComplete;
    expect(item.value).to.equal('declined');
    expect(find(item, '#field').value).to.equal('');
    await click(option(item, 'declined'));
    await item.updateComplete;
    expect(item.value).to.equal('Here');
    expect(find(item, '#field').value).to.equal('Here');
  });

  it('does not take a typed word for an outside answer', async () => {
    const item = await make();
    item.focus();
    await type('declined');
    await item.updateComplete;
    expect(find(item, '#field').value).to.equal('declined');
    expect(find(item, 'input[value=declined]').checked).to.equal(false);
  });

  it('takes "Prefer not to answer" back when the person types after all', async () => {
    const item = await make('value="declined"');
    item.focus();
    await type('H');
    await item.updateComplete;
    expect(item.value).to.equal('H');
    expect(find(item, 'input[value=declined]').checked).to.equal(false);
  });

  it('submits the form at Enter', async () => {
    const form = await place<HTMLFormElement>(
      `<form><kith-short-text-item name="town" label="Your town?"></kith-short-text-item></form>`,
    );
    form.addEventListener('submit', (event) => event.preventDefault());
    const log = logEvents(form, 'submit');
    (form.firstElementChild as ShortTextItemElement).focus();
    await press('Enter');
    expect(log).to.deep.equal(['submit']);
  });
});
