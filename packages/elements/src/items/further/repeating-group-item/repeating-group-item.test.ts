import '../../define.js';
import '../number-item/define.js';
import './define.js';
import type { RepeatingGroupItem } from '@kith/core';
import { es } from '@kith/core/languages/es';
import { expect } from '@open-wc/testing';
import { logEvents } from '../../testing/event-log.test.js';
import { find, findAll, textOf } from '../../testing/find.test.js';
import { formControlSuite } from '../../testing/form-control-suite.test.js';
import { place } from '../../testing/place.test.js';
import { click, press, type } from '../../testing/press.test.js';
import { inSurvey, viewOf } from '../../testing/views.test.js';
import { warnings } from '../../testing/warnings.test.js';
import { ItemElement } from '../../item-element.js';
import type { RepeatingGroupItemElement } from './repeating-group-item.js';

const children = `<template>
  <kith-short-text-item name="name" label="First name" required></kith-short-text-item>
  <kith-multiple-choice-item name="days" label="Which days?">
    <option value="mon">Monday</option><option value="tue">Tuesday</option>
  </kith-multiple-choice-item>
</template>`;

const json = (value: unknown): string => JSON.stringify(value).replace(/"/g, '&quot;');

const make = (attributes = ''): Promise<RepeatingGroupItemElement> =>
  place<RepeatingGroupItemElement>(
    `<kith-repeating-group-item name="q" label="Your children" entry="Child" ${attributes}>${children}</kith-repeating-group-item>`,
  );

const fields = (item: Element, tag = 'kith-short-text-item'): readonly ItemElement[] =>
  (findAll(item, tag) as readonly unknown[]).filter((one) => one instanceof ItemElement);
const names = (item: Element): string[] => fields(item).map((field) => find(field, '#field').value);
const headings = (item: Element): string[] =>
  findAll(item, '.entry > legend').map((legend) => legend.textContent);

function button(item: Element, name: string): HTMLElement {
  const found = findAll(item, 'button').find(({ textContent }) => textContent.trim() === name);
  expect(found, name).to.exist;
  return found as HTMLElement;
}

async function act(item: ItemElement, name: string): Promise<void> {
  button(item, name).focus();
  await press('Enter');
  await item.updateComplete;
  await Promise.all(fields(item).map((field) => field.updateComplete));
}

const status = (item: Element): string => find(item, 'p.unseen[role=status]').textContent.trim();
const isIn = (item: ItemElement, field: Element | undefined): boolean =>
  item.shadowRoot?.activeElement === field;

formControlSuite({
  tag: 'kith-repeating-group-item',
  attributes: 'entry="Child"',
  children,
  control: 'kith-short-text-item',
  values: [
    {
      value: [{ name: 'Ana', days: ['mon', 'tue'] }, { name: 'Ben' }],
      attribute: json([{ name: 'Ana', days: ['mon', 'tue'] }, { name: 'Ben' }]),
      entries: [
        ['q.0.name', 'Ana'],
        ['q.0.days', 'mon'],
        ['q.0.days', 'tue'],
        ['q.1.name', 'Ben'],
      ],
    },
    { value: [{ name: 'Cleo' }], attribute: json([{ name: 'Cleo' }]), entries: [['q.0.name', 'Cleo']] },
  ],
  answer: async (item) => {
    item.focus();
    await type('Dana');
    await press('Tab');
  },
  answered: [{ name: 'Dana' }],
});

describe('<kith-repeating-group-item>', () => {
  it('says that it cannot be shown when nothing is asked in it', async () => {
    const { item } = await warnings(`<kith-repeating-group-item label="Which?"></kith-repeating-group-item>`);
    expect(textOf(item)).to.include('This question cannot be shown right now.');
  });

  it('tells the developer what cannot stand in an entry', async () => {
    const { told } = await warnings(
      `<kith-repeating-group-item label="Which?"><template><p>Hm</p></template></kith-repeating-group-item>`,
    );
    expect(told.join()).to.include('fields="p"');
  });

  it('tells the developer of a value that is no list of entries', async () => {
    const { item, told } = await warnings(
      `<kith-repeating-group-item label="Which?" value="Ana">${children}</kith-repeating-group-item>`,
    );
    expect([item.value, told.join().includes('value="Ana"')]).to.deep.equal([null, true]);
  });

  it('says in the field what is wrong in the field', async () => {
    const item = await make(`required value="${json([{ days: ['mon'] }])}"`);
    item.reportValidity();
    await item.updateComplete;
    const [name] = fields(item);
    await name!.updateComplete;
    expect(find(name!, '[part=error]').textContent).to.equal('Please answer this question.');
    expect(find(item, '[part=error]').textContent).to.include('One part is still missing here.');
    await expect(item).to.be.accessible();
  });

  it('complains of nothing in an entry that was left empty', async () => {
    const item = await make(`required value="${json([{ name: 'Ana' }])}"`);
    await act(item, 'Add: Child');
    expect(item.reportValidity()).to.equal(true);
    expect(findAll(fields(item)[1]!, '[part=error]')).to.be.empty;
  });

  it('begins with one empty entry, which is no answer', async () => {
    const item = await make();
    expect(headings(item)).to.deep.equal(['Child 1']);
    expect(item.value).to.equal(null);
    expect(findAll(item, '[part=remove]')).to.be.empty;
  });

  it('adds an entry, goes to its first field and says so; the answer is the same', async () => {
    const item = await make(`value="${json([{ name: 'Ana' }])}"`);
    const log = logEvents(item, 'input', 'change');
    await act(item, 'Add: Child');
    expect(headings(item)).to.deep.equal(['Child 1', 'Child 2']);
    expect(isIn(item, fields(item)[1])).to.equal(true);
    expect(status(item)).to.equal('Child 2 added');
    expect(log).to.be.empty;
    expect(item.value).to.deep.equal([{ name: 'Ana' }]);
  });

  it('offers no more entries than there may be', async () => {
    const item = await make('min="1" max="2"');
    await act(item, 'Add: Child');
    expect(findAll(item, '[part=add]')).to.be.empty;
  });

  it('has the entries that must be there from the start', async () => {
    const item = await make('min="2"');
    expect(headings(item)).to.deep.equal(['Child 1', 'Child 2']);
    expect(findAll(item, '[part=remove]')).to.be.empty;
  });

  it('keeps what is typed below when an entry above is removed', async () => {
    const item = await make(`value="${json([{ name: 'Ana' }, { name: 'Ben' }])}"`);
    fields(item)[1]!.focus();
    await press('End');
    await type('jamin');
    await act(item, 'Remove: Child 1');
    expect(names(item)).to.deep.equal(['Benjamin']);
    expect(item.value).to.deep.equal([{ name: 'Benjamin' }]);
    expect(headings(item)).to.deep.equal(['Child 1']);
  });

  it('offers to put a removed entry back, there where it was, and says what happened', async () => {
    const item = await make(`value="${json([{ name: 'Ana' }, { name: 'Ben' }])}"`);
    const log = logEvents(item, 'change');
    await act(item, 'Remove: Child 1');
    expect(status(item)).to.equal('Child 1 removed');
    expect(isIn(item, button(item, 'Put back: Child 1'))).to.equal(true);
    await press('Enter');
    await item.updateComplete;
    expect(item.value).to.deep.equal([{ name: 'Ana' }, { name: 'Ben' }]);
    expect(names(item)).to.deep.equal(['Ana', 'Ben']);
    expect(isIn(item, fields(item)[0])).to.equal(true);
    expect(log).to.deep.equal(['change', 'change']);
  });

  it('keeps the entries, the focus and what is typed when a run answers', async () => {
    const item = await inSurvey(group);
    item.focus();
    await type(' Ana');
    item.view = viewOf(group, { state: 'answered', value: [{ name: 'Ana' }] });
    await item.updateComplete;
    expect(isIn(item, fields(item)[0])).to.equal(true);
    expect(names(item)).to.deep.equal([' Ana']);
  });

  it('is empty again when it is cleared', async () => {
    const item = await inSurvey(group, { state: 'answered', value: [{ name: 'Ana' }, { name: 'Ben' }] });
    await click(button(item, 'Clear my answer'));
    item.view = viewOf(group);
    await item.updateComplete;
    await fields(item)[0]!.updateComplete;
    expect(names(item)).to.deep.equal(['']);
  });

  it('shows its fields in the language of the reader', async () => {
    const spanish = { ...group, entry: 'Niño', fields: [{ ...group.fields[0]!, label: 'Nombre' }] };
    const item = await inSurvey(spanish, {}, es);
    await fields(item)[0]!.updateComplete;
    expect(textOf(fields(item)[0]!)).to.equal('Nombre');
    expect(button(item, 'Agregar: Niño')).to.exist;
  });

  it('lets no form go on with something that is no answer, leads to it and lets go of it at a reset', async () => {
    const form = await place<HTMLFormElement>(
      `<form><kith-repeating-group-item name="q" label="Children" entry="Child"><template>
        <kith-short-text-item name="name" label="First name" required></kith-short-text-item>
        <kith-number-item name="age" label="Age"></kith-number-item>
      </template></kith-repeating-group-item></form>`,
    );
    const item = form.firstElementChild as RepeatingGroupItemElement;
    const [age] = fields(item, 'kith-number-item');
    age!.focus();
    await type('seven');
    expect([form.checkValidity(), item.validity.badInput, item.value]).to.deep.equal([false, true, null]);
    item.focus();
    expect(isIn(item, age)).to.equal(true);
    form.reset();
    await item.updateComplete;
    expect(item.validity.badInput).to.equal(false);
    expect(find(fields(item, 'kith-number-item')[0]!, '#field').value).to.equal('');
  });

  it('shows at once, at the field, what is wrong with an answer in a run', async () => {
    const mail: RepeatingGroupItem = {
      ...group,
      fields: [
        { id: 'name', type: 'short-text', label: 'Name', maxLength: 3 },
        { ...group.fields[0]!, id: 'more', required: true },
      ],
    };
    const item = await inSurvey(mail, {
      state: 'answered',
      value: [{ name: 'Anabel' }],
      issues: [{ code: 'too-long', itemId: 'g', params: { max: 3 } }],
    });
    await Promise.all(fields(item).map((field) => field.updateComplete));
    expect(findAll(item, '[part=error]')).to.be.empty;
    expect(find(fields(item)[0]!, '[part=error]').textContent).to.include('shorten');
    expect(findAll(fields(item)[1]!, '[part=error]')).to.be.empty;
  });
});

const group: RepeatingGroupItem = {
  id: 'g',
  type: 'repeating-group',
  label: 'Your children',
  entry: 'Child',
  fields: [{ id: 'name', type: 'short-text', label: 'First name' }],
};
