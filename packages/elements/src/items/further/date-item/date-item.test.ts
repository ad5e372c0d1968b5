import './define.js';
import type { DateItem } from '@kith/core';
import { expect } from '@open-wc/testing';
import type { ItemElement } from '../../item-element.js';
import { logEvents } from '../../testing/event-log.test.js';
import { find, findAll, option, textOf } from '../../testing/find.test.js';
import { formControlSuite } from '../../testing/form-control-suite.test.js';
import { place } from '../../testing/place.test.js';
import { click, press } from '../../testing/press.test.js';
import { inSurvey, viewOf } from '../../testing/views.test.js';
import { warnings } from '../../testing/warnings.test.js';
import type { DateItemElement } from './date-item.js';

/** Chromium and Firefox go on to the next part of a date by themselves, WebKit by an arrow key. */
const isWebKit = !('userAgentData' in navigator) && /AppleWebKit/.test(navigator.userAgent);

const make = async (attributes = ''): Promise<{ form: HTMLFormElement; item: DateItemElement }> => {
  const form = await place<HTMLFormElement>(
    `<form><kith-date-item name="q" label="Which day?" ${attributes}></kith-date-item><button type="button">On</button></form>`,
  );
  return { form, item: form.firstElementChild as DateItemElement };
};

const day: DateItem = { id: 'd', type: 'date', label: 'Which day?' };
const noDate = 'Please write a whole date: day, month and year.';

/** WebKit takes no keys in a date field that was not laid out when the focus came. */
function enter(item: ItemElement): void {
  find(item, '#field').getBoundingClientRect();
  item.focus();
}

async function writeDay(): Promise<void> {
  await press('1', '0', ...(isWebKit ? ['ArrowRight'] : []), '2', '3', ...(isWebKit ? ['ArrowRight'] : []));
  await press('2', '0', '2', '6');
}

async function writeHalf(item: ItemElement): Promise<void> {
  enter(item);
  await press('1', '0');
}

async function leave(item: DateItemElement): Promise<void> {
  find(item, '#field').blur();
  await item.updateComplete;
}

formControlSuite({
  tag: 'kith-date-item',
  attributes: 'outside="not-sure"',
  values: [
    { value: '2026-10-23', attribute: '2026-10-23', entries: [['q', '2026-10-23']] },
    { value: '2024-02-29', attribute: '2024-02-29', entries: [['q', '2024-02-29']] },
    { value: 'not-sure', attribute: 'not-sure', entries: [['q', 'not-sure']] },
  ],
  answer: async (item) => {
    enter(item);
    await writeDay();
    find(item, '#field').blur();
  },
  answered: '2026-10-23',
});

describe('<kith-date-item>', () => {
  it('stays within its question, however large the text and small the screen', async () => {
    const { item } = await make();
    for (const [width, text] of [
      [190, 32],
      [250, 24],
      [250, 16],
    ] as const) {
      item.style.width = `${width}px`;
      item.style.setProperty('--kith-text', `${text}px`);
      expect(find(item, '#field').getBoundingClientRect().width).to.be.at.most(width);
    }
  });

  it('a day that there is not leaves it unanswered', async () => {
    const { item, told } = await warnings(`<kith-date-item label="Q" value="2026-02-31"></kith-date-item>`);
    expect(item.value).to.equal(null);
    expect(told.join()).to.include('a day of the calendar');
  });

  it('leaves out limits that are no days', async () => {
    const { told } = await warnings(`<kith-date-item label="Q" min="soon"></kith-date-item>`);
    expect(told.join()).to.include('min="soon"');
  });

  it('half a date is said when the field is left, and holds the form back', async () => {
    const { form, item } = await make();
    await writeHalf(item);
    expect(textOf(item)).not.to.include(noDate);
    await leave(item);
    expect(find(item, '[part=error]').textContent).to.equal(noDate);
    expect(item.validity.badInput).to.equal(true);
    expect(form.checkValidity()).to.equal(false);
    await expect(item).to.be.accessible();
  });

  it('half a date is gone after a reset, and with an answer outside', async () => {
    const { form, item } = await make('outside="declined"');
    await writeHalf(item);
    form.reset();
    await item.updateComplete;
    expect(item.validity.badInput).to.equal(false);
    await writeHalf(item);
    await click(option(item, 'declined'));
    await item.updateComplete;
    expect(item.value).to.equal('declined');
    expect(item.validity.valid).to.equal(true);
  });

  it('half a date is gone when the person skips', async () => {
    const item = await inSurvey(day);
    await writeHalf(item);
    await click(find(item, 'button'));
    item.view = viewOf(day, { state: 'skipped' });
    await item.updateComplete;
    expect(item.validity.badInput).to.equal(false);
  });

  it('half a date stays in the field whatever else happens around it', async () => {
    const item = await inSurvey(day);
    await writeHalf(item);
    item.view = viewOf(day, { required: true });
    await item.updateComplete;
    expect(item.validity.badInput).to.equal(true);
  });

  it('a date counts once, when the focus goes on, and not at each digit of the year', async () => {
    const { form, item } = await make();
    const log = logEvents(form, 'change');
    enter(item);
    await writeDay();
    expect(log).to.be.empty;
    expect(item.value).to.equal('2026-10-23');
    await leave(item);
    expect(log).to.deep.equal(['change']);
  });

  it('keeps a day outside its limits and says which would do', async () => {
    const { item } = await make('min="2026-08-01" max="2026-12-31"');
    item.value = '2025-01-01';
    expect(item.validationMessage).to.equal('Please choose August 1, 2026 or later.');
    item.value = '2027-01-01';
    expect(item.validity.rangeOverflow).to.equal(true);
  });

  it('tells the browser’s own calendar the limits', async () => {
    const field = find((await make('min="2026-08-01" max="2026-12-31"')).item, '#field');
    expect([field.getAttribute('min'), field.getAttribute('max')]).to.deep.equal([
      '2026-08-01',
      '2026-12-31',
    ]);
  });

  it('is written by keys alone', async () => {
    const { item } = await make();
    enter(item);
    await writeDay();
    await press('Tab');
    expect(item.value).to.equal('2026-10-23');
    expect(findAll(item, '[part=error]')).to.be.empty;
  });
});
