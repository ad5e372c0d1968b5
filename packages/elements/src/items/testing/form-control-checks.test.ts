import { expect } from '@open-wc/testing';
import type { ItemElement } from '../item-element.js';
import { logEvents } from './event-log.test.js';
import { find, findAll } from './find.test.js';
import { place } from './place.test.js';

type Entries = readonly (readonly [name: string, value: string])[];

/** One answer, as property, as attribute, and as a form named `q` sends it. */
export interface ValueCase {
  readonly value: ItemElement['value'];
  readonly attribute: string;
  readonly entries: Entries;
}

/** What every item has to say about itself before it counts as a form control. */
export interface FormControlOptions {
  readonly tag: string;
  /** Further attributes, and children. */
  readonly attributes?: string;
  readonly children?: string;
  /** At least two answers, so that one can replace the other. */
  readonly values: readonly [ValueCase, ValueCase, ...ValueCase[]];
  /** A person gives an answer by pointer or keys and moves on. */
  readonly answer: (item: ItemElement) => Promise<void>;
  readonly answered: ItemElement['value'];
  /** Selector of the first control. Default: a field. */
  readonly control?: string;
}

const firstControl = (item: ItemElement, { control = 'input, textarea' }: FormControlOptions): HTMLElement =>
  find(item, control);

interface Stage {
  readonly form: HTMLFormElement;
  readonly fieldset: HTMLFieldSetElement;
  readonly item: ItemElement;
}

async function stage({ tag, attributes = '', children = '' }: FormControlOptions, more = ''): Promise<Stage> {
  const markup = `<${tag} name="q" label="How are you?" ${attributes} ${more}>${children}</${tag}>`;
  const form = await place<HTMLFormElement>(
    `<form><fieldset>${markup}</fieldset><button type="button">On</button></form>`,
  );
  const fieldset = form.firstElementChild as HTMLFieldSetElement;
  const item = fieldset.firstElementChild as ItemElement;
  await item.updateComplete;
  return { form, fieldset, item };
}

const entriesOf = (form: HTMLFormElement): Entries =>
  [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : value.name]);

/** The contract of a form control, by the fact that each check establishes. */
export const formControlChecks: Readonly<Record<string, (options: FormControlOptions) => Promise<void>>> = {
  'is not sent without a name': async (options) => {
    const { form, item } = await stage(options);
    item.value = options.values[0].value;
    item.name = '';
    await item.updateComplete;
    expect(entriesOf(form)).to.deep.equal([]);
  },

  'a required one without an answer keeps the form back and says why': async (options) => {
    const { form, item } = await stage(options, 'required');
    expect(form.checkValidity()).to.equal(false);
    expect(item.validity.valueMissing).to.equal(true);
    expect(item.validationMessage).to.equal('Please answer this question.');
  },

  'says what is missing only once it has been asked for': async (options) => {
    const { item } = await stage(options, 'required');
    expect(findAll(item, '[part=error]')).to.be.empty;
    item.reportValidity();
    await item.updateComplete;
    expect(find(item, '[part=error]').textContent).to.equal('Please answer this question.');
  },

  'points the browser at its first control': async (options) => {
    const anchors: unknown[] = [];
    // Unbound, to be called with the internals of the moment.
    const setValidity = Reflect.get<ElementInternals, 'setValidity'>(
      ElementInternals.prototype,
      'setValidity',
    );
    ElementInternals.prototype.setValidity = function (flags, message, anchor) {
      anchors.push(anchor);
      setValidity.call(this, flags, message, anchor);
    };
    const { item } = await stage(options, 'required').finally(() => {
      ElementInternals.prototype.setValidity = setValidity;
    });
    // An item inside this one has anchors of its own.
    const own = anchors.filter((anchor) => (anchor as Node | undefined)?.getRootNode() === item.shadowRoot);
    expect(own.at(-1) === firstControl(item, options)).to.equal(true);
  },

  'an answer makes a required one valid at once': async (options) => {
    const { form, item } = await stage(options, 'required');
    item.value = options.values[0].value;
    expect(item.validity.valid).to.equal(true);
    expect(form.checkValidity()).to.equal(true);
  },

  'starts empty': async (options) => {
    const { form, item } = await stage(options);
    expect(item.value).to.equal(null);
    expect(entriesOf(form)).to.deep.equal([]);
  },

  'belongs to the form around it': async (options) => {
    const { form, item } = await stage(options);
    expect(item.form).to.equal(form);
    expect(form.elements.namedItem('q')).to.equal(item);
  },

  'sends each value under its name as soon as it is set': async (options) => {
    const { form, item } = await stage(options);
    for (const { value, entries } of options.values) {
      item.value = value;
      expect(item.value).to.deep.equal(value);
      expect(entriesOf(form)).to.deep.equal(entries);
    }
  },

  'takes its first value from the attribute': async (options) => {
    for (const { attribute, value, entries } of options.values) {
      const { form, item } = await stage(options, `value="${attribute}"`);
      expect(item.value).to.deep.equal(value);
      expect(entriesOf(form)).to.deep.equal(entries);
    }
  },

  'goes back to its first value when the form is reset': async (options) => {
    const [first, second] = options.values;
    const { form, item } = await stage(options, `value="${first.attribute}"`);
    item.value = second.value;
    form.reset();
    expect(item.value).to.deep.equal(first.value);
    expect(entriesOf(form)).to.deep.equal(first.entries);
  },

  'goes back to nothing when it had no first value': async (options) => {
    const { form, item } = await stage(options);
    item.value = options.values[0].value;
    form.reset();
    expect(item.value).to.equal(null);
  },

  'is silent, and out of reach, in a disabled fieldset': async (options) => {
    const { form, fieldset, item } = await stage(options);
    item.value = options.values[0].value;
    fieldset.disabled = true;
    await item.updateComplete;
    expect(entriesOf(form)).to.deep.equal([]);
    expect(item.willValidate).to.equal(false);
    expect(firstControl(item, options).matches(':disabled')).to.equal(true);
  },

  'is disabled by its own attribute': async (options) => {
    const { form, item } = await stage(options, 'disabled');
    item.value = options.values[0].value;
    expect(entriesOf(form)).to.deep.equal([]);
    item.disabled = false;
    expect(entriesOf(form)).to.deep.equal(options.values[0].entries);
  },

  'comes back as the browser kept it': async (options) => {
    const { form, item } = await stage(options);
    for (const { value, entries } of options.values) {
      const kept = new FormData();
      for (const [name, text] of entries) kept.append(name, text);
      item.formStateRestoreCallback(kept);
      expect(item.value).to.deep.equal(value);
      expect(entriesOf(form)).to.deep.equal(entries);
    }
  },

  'fires input and change when a person answers': async (options) => {
    const { form, item } = await stage(options);
    const log = logEvents(form, 'input', 'change');
    await options.answer(item);
    expect(log.at(0)).to.equal('input');
    expect(log.filter((name) => name === 'change')).to.have.length(1);
    expect(log.at(-1)).to.equal('change');
    expect(item.value).to.deep.equal(options.answered);
  },

  'fires nothing when a script answers': async (options) => {
    const { form, item } = await stage(options);
    const log = logEvents(form, 'input', 'change');
    for (const { value } of options.values) item.value = value;
    await item.updateComplete;
    form.reset();
    await item.updateComplete;
    expect(log).to.deep.equal([]);
  },

  'can be focused': async (options) => {
    const { item } = await stage(options);
    item.focus();
    expect(item.shadowRoot?.activeElement === firstControl(item, options)).to.equal(true);
  },

  'has no axe violation, also with an error': async (options) => {
    const { item } = await stage(options, 'required hint="Take your time."');
    await expect(item).to.be.accessible();
    item.reportValidity();
    await item.updateComplete;
    await expect(item).to.be.accessible();
  },
};
