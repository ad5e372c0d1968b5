import './define.js';
import { en, type NumberItem } from '@kith/core';
import { expect } from '@open-wc/testing';
import type { ItemElement } from '../../item-element.js';
import { ItemVerbEvent } from '../../item-verb-event.js';
import { logEvents } from '../../testing/event-log.test.js';
import { find, findAll, option, textOf } from '../../testing/find.test.js';
import { formControlSuite } from '../../testing/form-control-suite.test.js';
import { place } from '../../testing/place.test.js';
import { click, press, type } from '../../testing/press.test.js';
import { inSurvey, viewOf } from '../../testing/views.test.js';
import { warnings } from '../../testing/warnings.test.js';
import type { NumberItemElement } from './number-item.js';

const make = async (attributes = ''): Promise<{ form: HTMLFormElement; item: NumberItemElement }> => {
  const form = await place<HTMLFormElement>(
    `<form><kith-number-item name="q" label="How long?" ${attributes}></kith-number-item><button type="button">On</button></form>`,
  );
  return { form, item: form.firstElementChild as NumberItemElement };
};

async function write(item: ItemElement, text: string): Promise<void> {
  item.focus();
  await type(text);
  await item.updateComplete;
}

const minutes: NumberItem = { id: 'm', type: 'number', label: 'How long?' };
const notANumber = 'Please write a number in digits, for example 12.';

formControlSuite({
  tag: 'kith-number-item',
  attributes: 'outside="not-sure" unit="minutes" min="0" max="90" decimals="1"',
  values: [
    { value: 7.5, attribute: '7.5', entries: [['q', '7.5']] },
    { value: 0, attribute: '0', entries: [['q', '0']] },
    { value: 'not-sure', attribute: 'not-sure', entries: [['q', 'not-sure']] },
  ],
  answer: async (item) => {
    item.focus();
    await type('12');
    await press('Tab');
  },
  answered: 12,
});

describe('<kith-number-item>', () => {
  it('keeps what is not a number, has no answer then, and holds the form back', async () => {
    const { form, item } = await make();
    await write(item, 'ten');
    await press('Tab');
    expect(find(item, '#field').value).to.equal('ten');
    expect(item.value).to.equal(null);
    expect(item.validity.badInput).to.equal(true);
    expect(form.checkValidity()).to.equal(false);
    expect([...new FormData(form)]).to.be.empty;
  });

  it('says it once the field is left, and not while it is typed', async () => {
    const { item } = await make();
    await write(item, '-');
    expect(findAll(item, '[part=error]')).to.be.empty;
    await press('Tab');
    await item.updateComplete;
    expect(find(item, '[part=error]').textContent).to.equal(notANumber);
    expect(find(item, '#field').getAttribute('aria-invalid')).to.equal('true');
    await expect(item).to.be.accessible();
  });

  it('takes it back as soon as a number stands there', async () => {
    const { item } = await make();
    await write(item, '1o');
    await press('Tab');
    item.focus();
    await press('End', 'Backspace');
    await type('2');
    await item.updateComplete;
    expect(findAll(item, '[part=error]')).to.be.empty;
    expect(item.value).to.equal(12);
  });

  it('does not lose what is not a number when the run says that there is no answer', async () => {
    const item = await inSurvey(minutes, { state: 'answered', value: 12 });
    item.focus();
    await press('End');
    await type('x');
    await press('Tab');
    item.view = viewOf(minutes);
    await item.updateComplete;
    expect(find(item, '#field').value).to.equal('12x');
    expect(textOf(item)).to.include(notANumber);
  });

  it('lets go of it when the person skips', async () => {
    const item = await inSurvey(minutes);
    await write(item, 'many');
    const log = logEvents(item, ItemVerbEvent.type);
    await click(find(item, 'button'));
    // What is said when the field is left does not move the button away from under the pointer.
    expect(log).to.have.length(1);
    item.view = viewOf(minutes, { state: 'skipped' });
    await item.updateComplete;
    expect(find(item, '#field').value).to.equal('');
    expect(item.validity.badInput).to.equal(false);
  });

  it('lets go of it when the form is reset', async () => {
    const { form, item } = await make();
    await write(item, 'many');
    form.reset();
    await item.updateComplete;
    expect(find(item, '#field').value).to.equal('');
    expect(item.validity.valid).to.equal(true);
  });

  it('does not hold anybody back while it is not shown', async () => {
    const item = await inSurvey(minutes);
    await write(item, 'many');
    item.view = viewOf(minutes, { shown: false });
    await item.updateComplete;
    expect(item.validity.valid).to.equal(true);
  });

  it('a typed word is never taken for an outside answer', async () => {
    const { item } = await make('outside="declined"');
    await write(item, 'declined');
    expect(item.value).to.equal(null);
    expect(find(item, 'input[value=declined]').checked).to.equal(false);
  });

  it('keeps a number that is too large or too fine, and says what would do', async () => {
    const { item } = await make('max="90"');
    await write(item, '210');
    expect(item.value).to.equal(210);
    expect(item.validationMessage).to.equal('Please write 90 or less.');
    item.value = 1.5;
    expect(item.validationMessage).to.equal('Please write a whole number.');
  });

  it('is none where it is larger than any program keeps exactly', async () => {
    const { item } = await make();
    await write(item, '12345678901234567890');
    expect(item.validity.badInput).to.equal(true);
  });

  it('leaves out limits that are none', async () => {
    const { told } = await warnings(
      `<kith-number-item label="Q" min="few" decimals="-1"></kith-number-item>`,
    );
    expect(told).to.have.length(2);
  });

  it('takes the decimal sign of the reader, and shows numbers with it', async () => {
    const { item } = await make('decimals="1"');
    item.language = { ...en, intl: 'de' };
    await write(item, '2,5');
    expect(item.value).to.equal(2.5);
    expect(find(item, '#field').value).to.equal('2,5');
    item.value = 7.5;
    await item.updateComplete;
    expect(find(item, '#field').value).to.equal('7,5');
  });

  it('leaves the field as it was typed', async () => {
    const { item } = await make();
    await write(item, '07');
    expect(find(item, '#field').value).to.equal('07');
    expect(item.value).to.equal(7);
  });

  it('shows what is counted, and ties it to the field', async () => {
    const { item } = await make('unit="minutes" hint="One way."');
    expect(textOf(item)).to.include('minutes');
    const ids = find(item, '#field').getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(ids.map((id) => find(item, `#${id}`).textContent)).to.deep.equal(['minutes', 'One way.']);
  });

  it('says beforehand between which numbers, and only where both ends are set', async () => {
    expect(textOf((await make('min="0" max="90"')).item)).to.include('A number from 0 to 90.');
    expect(textOf((await make('min="1"')).item)).not.to.include('A number');
  });

  it('asks a phone for the keyboard with digits', async () => {
    expect(find((await make()).item, '#field').inputMode).to.equal('numeric');
    expect(find((await make('decimals="2"')).item, '#field').inputMode).to.equal('decimal');
  });

  it('puts the number aside for "Not sure" and brings it back', async () => {
    const { item } = await make('outside="not-sure" value="12"');
    await click(option(item, 'not-sure'));
    await item.updateComplete;
    expect(find(item, '#field').value).to.equal('');
    await click(option(item, 'not-sure'));
    await item.updateComplete;
    expect(item.value).to.equal(12);
  });

  it('submits the form at Enter', async () => {
    const { form, item } = await make();
    form.addEventListener('submit', (event) => event.preventDefault());
    const log = logEvents(form, 'submit');
    await write(item, '3');
    await press('Enter');
    expect(log).to.deep.equal(['submit']);
  });
});
