import './define.js';
import { expect } from '@open-wc/testing';
import { click, press, type } from '../testing/press.test.js';
import { find, option } from '../testing/find.test.js';
import { formControlSuite } from '../testing/form-control-suite.test.js';
import { logEvents } from '../testing/event-log.test.js';
import { warnings } from '../testing/warnings.test.js';
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

  it('leaves out a kind and patterns that cannot be used', async () => {
    for (const attributes of ['kind="url"', 'pattern="["', 'pattern="[0-9]+"']) {
      const { item, told } = await warnings(
        `<kith-short-text-item label="Q" value="Here" ${attributes}></kith-short-text-item>`,
      );
      expect(told, attributes).to.have.length(1);
      expect(item.validity.valid, attributes).to.equal(true);
    }
  });

  it('wants the form of an e-mail address or a phone number, mildly', async () => {
    const mail = await make('kind="email" value="me"');
    expect(mail.validity.typeMismatch).to.equal(true);
    expect(mail.validationMessage).to.include('an e-mail address');
    mail.value = 'me@school.example';
    expect(mail.validity.valid).to.equal(true);
    const phone = await make('kind="phone" value="call me"');
    expect(phone.validationMessage).to.include('a phone number');
  });

  it('asks a phone for the keyboard that fits, and lets the browser fill it in', async () => {
    const looks = [];
    for (const kind of ['text', 'email', 'phone']) {
      const { type, inputMode, autocomplete } = find(await make(`kind="${kind}"`), '#field');
      looks.push([type, inputMode, autocomplete]);
    }
    expect(looks).to.deep.equal([
      ['text', 'text', ''],
      ['email', 'email', 'email'],
      ['tel', 'tel', 'tel'],
    ]);
  });

  it('wants the whole text to match a pattern, and says what the page says', async () => {
    const item = await make('pattern="[0-9]{5}" pattern-message="Five digits, please." value="1234a"');
    expect(item.validity.patternMismatch).to.equal(true);
    expect(item.validationMessage).to.equal('Five digits, please.');
    item.value = '60601';
    expect(item.validity.valid).to.equal(true);
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
