import {
  type AnswerValue,
  type Audience,
  en,
  type InterfaceLanguage,
  type Issue,
  type Item,
  type ItemView,
  type OutsideAnswer,
} from '@kith/core';
import { LitElement, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { hostReset } from '../styles/tokens.js';
import { itemBase } from './attributes.js';
import { type ItemFrame, itemFrame } from './item-frame.js';
import { ItemVerbEvent } from './item-verb-event.js';
import { issuesOf, issueText, validityFlags } from './issues.js';
import { itemStyles } from './styles.js';

type Value = AnswerValue | OutsideAnswer;
type Control = HTMLInputElement | HTMLTextAreaElement;

/** Events of the controls inside. Listening at the shadow root spares every option its own listeners. */
const controlEvents = ['input', 'change', 'keydown', 'keyup', 'pointerdown', 'focusout'] as const;

/**
 * What all items share: the value, its place in a form, and the moment at which a choice counts. In a survey
 * the survey sets `item`, `view`, `language` and `audience`; standing alone, attributes build the item.
 */
export abstract class ItemElement<I extends Item = Item> extends LitElement {
  static readonly formAssociated = true;
  static override styles = [hostReset, itemStyles];
  static override properties: PropertyDeclarations = {
    item: { attribute: false },
    view: { attribute: false },
    language: { attribute: false },
    audience: {},
    name: { reflect: true, useDefault: true },
    label: {},
    hint: {},
    required: { type: Boolean },
    outside: {},
    defaultValue: { attribute: 'value' },
    value: { attribute: false, noAccessor: true },
    otherText: { attribute: false, noAccessor: true },
    isInactive: { state: true },
    isReported: { state: true },
  };

  /** What is asked, in the reader's language. Default: built from the attributes. */
  declare item: I | null;
  /** The item's part of a run's snapshot. Default null: the item stands alone. */
  declare view: ItemView | null;
  /** The words of the interface. Default English. */
  declare language: InterfaceLanguage;
  /** Who answers; students are asked not to write names. Default none. */
  declare audience: Audience | null;
  /** Under which name the answer is submitted with a form. Default: not submitted. */
  declare name: string;
  /** The question. */
  declare label: string;
  /** What helps to answer it. Default none. */
  declare hint: string;
  /** Keeps the form from being submitted without an answer. Default false. */
  declare required: boolean;
  /** Answers outside the options, e.g. `declined not-sure`. Default none. */
  declare outside: string;
  /** The `value` attribute: the answer at the start and after a reset. */
  declare defaultValue: string | null;
  declare private isInactive: boolean;
  declare private isReported: boolean;

  private readonly internals = this.attachInternals();
  private current: Value | null = null;
  private currentOther = '';
  /** What was answered before an outside answer was chosen; taking that back brings it here again. */
  private kept: Value | null = null;
  /** Typed words are never taken for the name of an outside answer. */
  private isTyped = false;
  private isTouched = false;
  private isByKey = false;
  private isProvisional = false;

  constructor() {
    super();
    Object.assign(this, { item: null, view: null, language: en, audience: null, defaultValue: null });
    Object.assign(this, { name: '', label: '', hint: '', outside: '', required: false });
    this.addEventListener('invalid', () => {
      this.isReported = true;
    });
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    for (const type of controlEvents) root.addEventListener(type, this);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { view, defaultValue } = this;
    if (view && changed.has('view')) {
      const before = changed.get('view');
      // A new view without a new answer must not take away what is being typed or chosen at this moment.
      if (before?.state !== view.state || before.value !== view.value || before.otherText !== view.otherText)
        this.take(view);
    }
    if (changed.has('defaultValue') && !this.isTouched && defaultValue !== null)
      this.current = this.parseAttribute(defaultValue);
  }

  protected override updated(): void {
    const root = this.renderRoot;
    const { isOutside } = this;
    const chosen = this.chosen.map(String);
    for (const input of root.querySelectorAll<HTMLInputElement>('label > input[value]')) {
      const isChosen = chosen.includes(input.value) && isOutside === input.matches('.outside *');
      input.checked = isChosen;
      input.parentElement?.part.toggle('chosen', isChosen);
    }
    setText(root.querySelector('#field'), this.text);
    setText(root.querySelector('#other'), this.currentOther);
    this.syncForm();
  }

  /** The answer, an outside answer, or null. Setting it fires no event. */
  get value(): Value | null {
    return this.current === '' || (Array.isArray(this.current) && !this.current.length) ? null : this.current;
  }

  set value(value: Value | null) {
    this.setValue(value ?? null);
    this.isTouched = true;
    this.syncForm();
  }

  /** What is typed beside the option marked `other`; empty while another option is chosen. */
  get otherText(): string {
    return this.otherOption ? this.currentOther : '';
  }

  set otherText(text: string) {
    this.currentOther = text;
    this.requestUpdate();
  }

  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  get validity(): ValidityState {
    this.syncForm();
    return this.internals.validity;
  }

  get validationMessage(): string {
    this.syncForm();
    return this.internals.validationMessage;
  }

  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  checkValidity(): boolean {
    this.syncForm();
    return this.internals.checkValidity();
  }

  reportValidity(): boolean {
    this.syncForm();
    return this.internals.reportValidity();
  }

  /** Focuses the chosen option, or the first control. */
  override focus(options?: FocusOptions): void {
    if (this.isUpdatePending) this.performUpdate();
    const control = this.renderRoot.querySelector<Control>('input:checked') ?? this.control;
    control?.focus(options);
  }

  protected override render(): unknown {
    if (this.view && !this.view.shown) return nothing;
    const { question, language, view, issues } = this;
    return this.renderItem(
      itemFrame({
        item: question,
        language,
        isDisabled: this.isInactive,
        errors: view || this.isReported ? issues.map((issue) => this.wording(issue)) : [],
        state: view && (this.value === null ? view.state : 'answered'),
        isForStudents: this.audience === 'student',
        onVerb: this.handleVerb,
      }),
    );
  }

  /** The item as the reader sees it. */
  protected abstract renderItem(frame: ItemFrame<I>): unknown;

  /** The item that the attributes describe. */
  protected abstract fromAttributes(): I;

  /** The value that the texts of controls, attributes or form data stand for. */
  protected parse(texts: readonly string[]): Value | null {
    return texts[0] ?? null;
  }

  protected parseAttribute(text: string): Value | null {
    return this.parse([text]);
  }

  /** Takes over what the person did with a control. */
  protected read(control: Control): void {
    const isTaken = control.type === 'checkbox' && !(control as HTMLInputElement).checked;
    this.choose(isTaken ? this.kept : this.parse([control.value]));
    this.isTyped = control.id === 'field';
  }

  protected choose(value: Value | null): void {
    const before = this.current;
    const wasOutside = this.isOutside;
    this.setValue(value);
    this.kept = wasOutside ? this.kept : before;
    this.isTouched = true;
  }

  protected get question(): I {
    return this.item ?? this.fromAttributes();
  }

  protected get base(): ReturnType<typeof itemBase> {
    return itemBase(this);
  }

  protected get chosen(): readonly Value[] {
    const { value } = this;
    if (value === null) return [];
    return Array.isArray(value) ? value : [value as Value];
  }

  protected get isOutside(): boolean {
    return !this.isTyped && (this.question.outside ?? []).some((word) => word === this.current);
  }

  /** What the text field of the item shows. */
  protected get text(): string {
    return this.isOutside ? '' : String(this.current ?? '');
  }

  /** The chosen option that has a text field of its own. */
  protected get otherOption(): string | undefined {
    const item: Item = this.question;
    if (!('options' in item)) return undefined;
    return item.options.find(({ id, other }) => other && this.chosen.includes(id))?.id;
  }

  private get control(): Control | null {
    return this.renderRoot?.querySelector<Control>('input, textarea') ?? null;
  }

  private get issues(): readonly Issue[] {
    if (this.view) return this.view.issues;
    return issuesOf(this.question, this.value, this.otherOption === undefined ? null : this.currentOther);
  }

  private wording(issue: Issue): string {
    return issueText(this.language, issue, this.view !== null && this.question.skippable !== false);
  }

  private setValue(value: Value | null): void {
    const before = this.current;
    this.current = value;
    this.isTyped = false;
    this.requestUpdate('value', before);
  }

  private take({ state, value, otherText }: ItemView): void {
    const isOutside = state === 'declined' || state === 'not-sure' || state === 'not-applicable';
    this.current = isOutside ? state : value;
    this.currentOther = otherText;
    this.isTyped = state === 'answered';
    this.isProvisional = false;
  }

  private commit(): void {
    this.isProvisional = false;
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  private syncForm(): void {
    const { internals, name, view, issues } = this;
    if (!view) internals.setFormValue(name ? this.entries() : null);
    const issue = issues[0];
    if (issue) internals.setValidity(validityFlags(issue), this.wording(issue), this.control ?? undefined);
    else if (!internals.validity.valid) internals.setValidity({});
  }

  private entries(): FormData {
    const data = new FormData();
    for (const value of this.chosen) data.append(this.name, String(value));
    if (this.otherText) data.append(`${this.name}.other`, this.otherText);
    return data;
  }

  /** @internal Events of the controls inside, heard at the shadow root. */
  handleEvent(event: Event): void {
    const control = event.target as Control;
    switch (event.type) {
      case 'input':
        if (control.id === 'other') this.otherText = control.value;
        else this.read(control);
        this.syncForm();
        return;
      case 'change':
        // Arrow keys choose on the way to the wanted option; the choice counts when the focus goes on.
        if (control.type === 'radio' && this.isByKey) this.isProvisional = true;
        else this.commit();
        this.isByKey = false;
        return;
      case 'focusout':
        if (this.isProvisional && !this.renderRoot.contains((event as FocusEvent).relatedTarget as Node))
          this.commit();
        return;
      case 'keydown':
        this.isByKey = /^( |Arrow)/.test((event as KeyboardEvent).key);
        return;
      default:
        // The space key chooses after its keyup.
        if ((event as KeyboardEvent).key !== ' ') this.isByKey = false;
    }
  }

  private readonly handleVerb = (): void => {
    const verb = this.value === null && this.view?.state === 'unanswered' ? 'skip' : 'clear';
    this.isProvisional = false;
    this.kept = null;
    this.currentOther = '';
    this.setValue(null);
    this.dispatchEvent(new ItemVerbEvent(verb));
  };

  /** @internal */
  formDisabledCallback(isDisabled: boolean): void {
    this.isInactive = isDisabled;
  }

  /** @internal */
  formResetCallback(): void {
    this.kept = null;
    this.currentOther = '';
    this.isReported = false;
    this.setValue(this.defaultValue === null ? null : this.parseAttribute(this.defaultValue));
    this.isTouched = false;
    this.syncForm();
  }

  /** @internal In a survey nothing comes back: the next person may sit at the same device. */
  formStateRestoreCallback(state: File | string | FormData | null): void {
    if (this.view || !(state instanceof FormData)) return;
    this.currentOther = String(state.get(`${this.name}.other`) ?? '');
    this.value = this.parse(state.getAll(this.name).map(String));
  }
}

function setText(field: Control | null, text: string): void {
  if (field && field.value !== text) field.value = text;
}
