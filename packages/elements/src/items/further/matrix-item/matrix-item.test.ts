import './define.js';
import type { MatrixItem } from '@kith/core';
import { expect } from '@open-wc/testing';
import { logEvents } from '../../testing/event-log.test.js';
import { find, findAll, textOf } from '../../testing/find.test.js';
import { formControlSuite } from '../../testing/form-control-suite.test.js';
import { namesOf } from '../../testing/names.test.js';
import { place } from '../../testing/place.test.js';
import { click, press } from '../../testing/press.test.js';
import { inSurvey, viewOf } from '../../testing/views.test.js';
import { warnings } from '../../testing/warnings.test.js';
import type { MatrixItemElement } from './matrix-item.js';

const children = `<option value="care">Adults care.</option><option value="voice">I am heard.</option>`;

const make = async (attributes = ''): Promise<{ form: HTMLFormElement; item: MatrixItemElement }> => {
  const form = await place<HTMLFormElement>(
    `<form><kith-matrix-item name="q" label="How often?" scale="often5" outside="not-sure" ${attributes}>${children}</kith-matrix-item><button type="button">On</button></form>`,
  );
  return { form, item: form.firstElementChild as MatrixItemElement };
};

const matrix: MatrixItem = {
  id: 'm',
  type: 'matrix',
  scale: 'often5',
  label: 'How often?',
  rows: [
    { id: 'care', label: 'Adults care.' },
    { id: 'voice', label: 'I am heard.' },
  ],
};

const radio = (item: Element, row: string, value: string) =>
  find(item, `input[name="${row}"][value="${value}"]`);

formControlSuite({
  tag: 'kith-matrix-item',
  attributes: 'scale="often5" outside="not-sure declined"',
  children,
  values: [
    {
      value: { care: 4, voice: 'not-sure' },
      attribute: 'care=4 voice=not-sure',
      entries: [
        ['q.care', '4'],
        ['q.voice', 'not-sure'],
      ],
    },
    { value: { voice: 1 }, attribute: 'voice=1', entries: [['q.voice', '1']] },
  ],
  answer: (item) => click(radio(item, 'voice', '3').parentElement!),
  answered: { voice: 3 },
});

describe('<kith-matrix-item>', () => {
  it('says that it cannot be shown without rows or on an unknown scale', async () => {
    for (const markup of [
      '<kith-matrix-item label="Q"></kith-matrix-item>',
      `<kith-matrix-item label="Q" scale="stars" value="care=1">${children}</kith-matrix-item>`,
    ]) {
      const { item, told } = await warnings(markup);
      expect(textOf(item)).to.include('This question cannot be shown right now.');
      expect(told).not.to.be.empty;
    }
  });

  it('a row or a point that there is not leaves it unanswered', async () => {
    for (const value of ['none=1', 'care=9', 'care']) {
      const { item, told } = await warnings(
        `<kith-matrix-item label="Q" value="${value}">${children}</kith-matrix-item>`,
      );
      expect(item.value, value).to.equal(null);
      expect(told, value).to.have.length(1);
    }
  });

  it('wants every row where it is required, and marks those that are open', async () => {
    const { item } = await make('required value="care=2"');
    expect(item.validationMessage).to.equal('One part is still missing here. Please add it.');
    item.reportValidity();
    await item.updateComplete;
    const open = findAll(item, '[role=radiogroup][aria-invalid]');
    expect(open.map((row) => row.getAttribute('aria-labelledby'))).to.deep.equal(['row1']);
    await expect(item).to.be.accessible();
  });

  it('takes an outside answer of a row for its answer', async () => {
    const { item } = await make('required value="care=2"');
    await click(radio(item, 'voice', 'not-sure').parentElement!);
    expect(item.value).to.deep.equal({ care: 2, voice: 'not-sure' });
    expect(item.validity.valid).to.equal(true);
  });

  it('is one tab stop a row', async () => {
    const { form, item } = await make();
    item.focus();
    await press('ArrowRight', 'Tab', 'ArrowRight');
    expect(item.value).to.deep.equal({ care: 2, voice: 2 });
    await press('Tab');
    expect(document.activeElement).to.equal(form.lastElementChild);
  });

  it('a choice by arrow keys counts when the focus goes to the next row', async () => {
    const { form, item } = await make();
    const log = logEvents(form, 'change');
    item.focus();
    await press('ArrowRight', 'ArrowRight');
    expect(log).to.be.empty;
    await press('Tab');
    expect(log).to.deep.equal(['change']);
    await press('ArrowRight');
    expect(log).to.deep.equal(['change']);
    expect(item.value).to.deep.equal({ care: 3, voice: 2 });
  });

  it('does not lose the choice in one row to a new view after it', async () => {
    const item = await inSurvey(matrix);
    item.focus();
    await press('ArrowRight', 'Tab', 'ArrowRight');
    item.view = viewOf(matrix, { state: 'answered', value: { care: 2 } });
    await item.updateComplete;
    expect(radio(item, 'care', '2').checked).to.equal(true);
  });

  it('lists answers in the order of the rows, whatever came first', async () => {
    const { item } = await make();
    await click(radio(item, 'voice', '1').parentElement!);
    await click(radio(item, 'care', '5').parentElement!);
    expect(Object.keys(item.value as object)).to.deep.equal(['care', 'voice']);
  });

  it('shows the rows on offer, in the order of the run', async () => {
    const item = await inSurvey(matrix, { order: ['voice'], state: 'answered', value: { voice: 2 } });
    expect(findAll(item, '.statement').map((row) => row.textContent)).to.deep.equal(['I am heard.']);
    item.view = viewOf(matrix, { order: ['voice', 'care'] });
    await item.updateComplete;
    expect(findAll(item, '.statement').map((row) => row.textContent)).to.deep.equal([
      'I am heard.',
      'Adults care.',
    ]);
  });

  it('takes the focus to the first row that is open', async () => {
    const { item } = await make('value="care=2"');
    item.focus();
    expect((item.shadowRoot?.activeElement as HTMLInputElement).name).to.equal('voice');
  });

  it('says the row with every answer', async () => {
    const { item } = await make();
    const names = await namesOf(item, 'radio');
    expect(names).to.include.members(['Never Adults care.', 'Always I am heard.', 'Not sure I am heard.']);
  });

  for (const { width, text = 16, isWide } of [
    { width: 300, isWide: false },
    { width: 500, isWide: false },
    { width: 720, isWide: true },
    { width: 1200, isWide: true },
    // A telephone with large text.
    { width: 250, text: 24, isWide: false },
    { width: 200, text: 32, isWide: false },
    { width: 330, text: 32, isWide: false },
    { width: 1200, text: 32, isWide: false },
    { width: 1300, text: 32, isWide: true },
  ])
    it(`is ${isWide ? 'a table' : 'a pile of cards'} at ${width} pixels, the text at ${text}`, async () => {
      const { item } = await make();
      item.style.width = `${width}px`;
      item.style.setProperty('--kith-text', `${text}px`);
      const cells = findAll(item, '.line:first-child > label').map((cell) => cell.getBoundingClientRect());
      const heads = findAll(item, '.heads > span').map((head) => head.getBoundingClientRect());
      const spans = findAll(item, '.line > label > span');
      const words = spans.map((span) => span.getBoundingClientRect().width);
      if (!isWide) expect(spans.every((span) => span.scrollWidth <= Math.ceil(words[0]!))).to.equal(true);
      expect(new Set(cells.map(({ top }) => top)).size).to.equal(isWide ? 1 : 5);
      expect(words.every((seen) => seen > 0)).to.equal(!isWide);
      expect(Math.min(...cells.map(({ height }) => height))).to.be.at.least(44);
      expect(find(item, 'fieldset').scrollWidth).to.be.at.most(width);
      for (const [n, head] of heads.entries()) {
        if (!isWide) expect(head.width).to.equal(0);
        else expect(head.left + head.width / 2).to.be.closeTo(cells[n]!.left + cells[n]!.width / 2, 1);
      }
      // Where the heads are not seen they take no room either.
      expect(find(item, '.heads').getBoundingClientRect().height > 10).to.equal(isWide);
    });
});
