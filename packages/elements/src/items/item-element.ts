import type { AnswerValue, Audience, InterfaceLanguage, Issue, Item, ItemView } from '@kith/core';
import { en, outsideOf, plainText } from '@kith/core';
import { nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { loadPart } from '../parts.js';
import { controlStyles, darkTokens, hostReset } from '../styles/tokens.js';
import { DarkController } from '../survey/dark-controller.js';
import { CommitTiming } from './commit-timing.js';
import { type Control, FormElement } from './form-element.js';
import { HeldAnswer, isListOfIds, isSameAnswer } from './held-answer.js';
import { type ItemFrame, itemFrame } from './item-frame.js';
import { ItemVerbEvent } from './item-verb-event.js';
import type { PipedWords } from './marks.js';
import { otherOption } from './other-option.js';
import { presented } from './presented.js';
import type { Reader } from './reader.js';
import { showAnswer } from './show-answer.js';
import { issueText } from './issues.js';
import { itemStyles } from './styles.js';

/**
 * What all items share. In a survey the survey sets `item`, `view`, `language` and `audience`; standing alone,
 * attributes build the item.
 */
export abstract class ItemElement<I extends Item = Item> extends FormElement {
  static override styles = [hostReset, controlStyles, darkTokens, itemStyles];
  static override properties: PropertyDeclarations = {
    item: { attribute: false },
    view: { attribute: false },
    words: { attribute: false },
    language: { attribute: false },
    audience: {},
    autofill: { attribute: false },
    label: {},
    hint: {},
    required: { type: Boolean },
    outside: {},
    defaultValue: { attribute: 'value' },
    value: { attribute: false, noAccessor: true },
    otherText: { attribute: false, noAccessor: true },
  };

  /** What is asked, in the reader's language. Default: built from the attributes. */
  declare item: I | null;
  /** The item's part of a run's snapshot. Default null: the item stands alone. */
  declare view: ItemView | null;
  /** Words of earlier answers that the texts take up, by id. Default none. */
  declare words: PipedWords;
  /** The words of the interface. Default English. */
  declare language: InterfaceLanguage;
  /** Who answers; students are asked not to write names. Default none. */
  declare audience: Audience | null;
  /** In a survey: the browser may offer what it knows of the person. Default false. */
  declare autofill: boolean;
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

  /** In a survey: others use the device too, so the browser offers nothing that one of them has written. */
  isShared = false;
  reader: Reader | null = null;
  private timing: CommitTiming | null = null;
  private dark: DarkController | null = null;
  protected readonly held = new HeldAnswer();

  constructor() {
    super();
    Object.assign(this, { item: null, view: null, words: null, audience: null, defaultValue: null });
    Object.assign(this, { language: en, label: '', hint: '', outside: '', required: false, autofill: false });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // In a survey the colours come from the survey: to ask for them once per item would cost.
    if (!this.view) this.dark ??= new DarkController(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('input', this.handleInput);
    this.timing = new CommitTiming(root, () => {
      this.dispatchEvent(new Event('change', { bubbles: true }));
    });
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { view, defaultValue } = this;
    if (changed.has('view') && view) {
      // A new view without a new answer must not take away what is being typed or chosen at this moment.
      if (!isSameAnswer(changed.get('view'), view) && !(this.isUnreadable && view.state === 'unanswered')) {
        this.held.take(view);
        this.timing?.drop();
      }
      this.hidden = !view.shown;
    }
    if (this.dark) this.toggleAttribute('data-kith-dark', this.dark.isDark);
    if (changed.has('defaultValue') && defaultValue !== null && !this.held.isTouched) this.reset();
  }

  protected override updated(): void {
    showAnswer(this.renderRoot, this.chooses, this.text, this.held.otherText);
    super.updated();
  }

  /** The answer, an outside answer, or null. Setting it fires no event. */
  get value(): AnswerValue | null {
    return this.held.value;
  }

  set value(value: AnswerValue | null) {
    this.held.set(value);
    this.changed();
  }

  /** What is typed beside the option marked `other`; empty while another option is chosen. */
  get otherText(): string {
    return this.otherOption === undefined ? '' : this.held.otherText;
  }

  set otherText(text: string) {
    this.held.otherText = text;
    this.changed();
  }

  /** @internal Takes what is being typed or chosen for the answer: the survey goes on without it otherwise. */
  commit(): void {
    this.timing?.flush();
  }

  protected override render(): unknown {
    const { view, language, errors } = this;
    if (view && !view.shown) return nothing;
    const frame = itemFrame({
      item: this.question,
      language,
      isDisabled: this.isInactive,
      errors,
      state: view && (this.value === null ? view.state : 'answered'),
      isForStudents: this.audience === 'student',
      words: this.words,
      reader: this.reader,
      isRequired: view ? view.required : !!this.question.required,
      onVerb: this.handleVerb,
    });
    return this.renderItem(frame);
  }

  protected abstract renderItem(frame: ItemFrame<I>): unknown;

  /** The item that the attributes describe. */
  protected abstract fromAttributes(): I;

  /** What the attributes of a tag of this type say. Nothing until the part `alone` reads them. */
  protected described(_type: I['type']): I {
    return {} as I;
  }

  /** Whether the part `alone` is here. */
  protected get canStandAlone(): boolean {
    return false;
  }

  protected override whenReady(act: () => void): Promise<void> | undefined {
    if (!this.view && !this.canStandAlone) return loadPart('alone').then(act, console.warn);
    act();
    return undefined;
  }

  protected override scheduleUpdate(): Promise<void> | undefined {
    return this.whenReady(() => {
      void super.scheduleUpdate();
    });
  }

  /** The value that the texts of controls, of an attribute or of form data stand for. */
  protected parse(texts: readonly string[]): AnswerValue | null {
    return texts[0] ?? null;
  }

  /** The single values that the `value` attribute names. */
  protected split(text: string): readonly string[] {
    return [text];
  }

  /** Takes over what the person did with a control. */
  protected read(control: Control): void {
    if (control.type === 'checkbox' && !(control as HTMLInputElement).checked) this.held.takeBack();
    else this.choose(this.parse([control.value]));
    this.held.isTyped = control.id === 'field';
  }

  protected choose(value: AnswerValue | null): void {
    this.held.choose(value, this.isOutside);
  }

  /** @internal */
  get question(): I {
    return this.item ? presented(this.item, this.view?.order ?? null) : this.fromAttributes();
  }

  protected get chosen(): readonly AnswerValue[] {
    const { value } = this;
    return value === null ? [] : isListOfIds(value) ? value : [value];
  }

  /** Whether a radio button or checkbox stands for what is chosen. */
  protected get chooses(): (input: HTMLInputElement) => boolean {
    const { isOutside } = this;
    const chosen = this.chosen.map(String);
    return (input) => chosen.includes(input.value) && isOutside === input.matches('.outside *');
  }

  /** What stands in the control is no answer. It stays there until it is mended. Default never. */
  protected get isUnreadable(): boolean {
    return false;
  }

  /** What is said to be mended. Too many choices are seen as they are made; the rest waits to be asked for. */
  protected get errors(): readonly string[] {
    return this.issues
      .filter(({ code }) => this.view || this.isReported || code === 'too-many')
      .map((issue) => this.wording(issue));
  }

  protected get isOutside(): boolean {
    const { current, isTyped } = this.held;
    return !isTyped && outsideOf(this.question).some((word) => word === current);
  }

  /** What the text field of the item shows. */
  protected get text(): string {
    return this.isOutside ? '' : plainText(this.held.current);
  }

  /** The chosen option that has a text field of its own. */
  protected get otherOption(): string | undefined {
    return otherOption(this.question, this.chosen);
  }

  /** What a form sends: texts by what is put behind the item's own name. */
  protected get texts(): readonly (readonly [name: string, text: string])[] {
    return [];
  }

  protected get issues(): readonly Issue[] {
    return this.view?.issues ?? [];
  }

  protected wording(issue: Issue): string {
    const { language, question, view } = this;
    return issueText(language, issue, question, view !== null && question.skippable !== false);
  }

  protected changed(): void {
    this.requestUpdate();
    this.syncForm();
  }

  private readonly handleInput = ({ target }: Event): void => {
    const control = target as Control;
    if (control.id === 'other') this.held.otherText = control.value;
    else this.read(control);
    this.changed();
  };

  private readonly handleVerb = (): void => {
    const isBlank = this.value === null && this.view?.state === 'unanswered';
    this.held.clear();
    this.timing?.drop();
    this.changed();
    this.dispatchEvent(new ItemVerbEvent(isBlank ? 'skip' : 'clear'));
    void this.updateComplete.then(() => {
      // The button that was pressed may be gone with what it cleared.
      if (!this.renderRoot.querySelector('.verb button')) this.focus();
    });
  };
}
