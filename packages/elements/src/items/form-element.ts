import { LitElement, type PropertyDeclarations } from 'lit';

/** What is missing, as the platform wants it. */
export interface Flaw {
  readonly flags: ValidityStateFlags;
  readonly message: string;
}

export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The part of an item that a `<form>` deals with. */
export abstract class FormElement extends LitElement {
  static readonly formAssociated = true;
  static override properties: PropertyDeclarations = {
    name: { noAccessor: true },
    isInactive: { state: true },
    isReported: { state: true },
  };

  /** Disabled by the attribute or by a fieldset around. */
  declare protected isInactive: boolean;
  /** What is missing has been asked for, so it is shown. */
  declare protected isReported: boolean;

  private readonly internals = this.attachInternals();

  constructor() {
    super();
    this.addEventListener('invalid', () => {
      this.isReported = true;
    });
  }

  protected override updated(): void {
    this.syncForm();
  }

  /** Under which name the answer is submitted: the `name` attribute. Default: none, so it is not submitted. */
  get name(): string {
    return this.getAttribute('name') ?? '';
  }

  // Also called when the attribute has changed, with nothing when it is gone.
  set name(name: string | null) {
    if ((name ?? '') !== this.name) this.setAttribute('name', name ?? '');
    this.requestUpdate();
  }

  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  /** Follows the `disabled` attribute. */
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }

  set disabled(isDisabled: boolean) {
    this.toggleAttribute('disabled', isDisabled);
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

  /** Focuses the chosen one of radio buttons, or the first control. */
  override focus(options?: FocusOptions): void {
    if (this.isUpdatePending) void this.scheduleUpdate();
    const chosen = this.renderRoot.querySelector<Control>('[type=radio]:checked');
    (chosen ?? this.control)?.focus(options);
  }

  /** Where the browser points when something is missing. */
  protected get control(): HTMLElement | null {
    return this.hasUpdated ? this.renderRoot.querySelector<Control>('input, textarea') : null;
  }

  // What follows is nothing in a survey, which has its own ways. The part `alone` puts what a form needs in its place.

  /** What the form sends and restores. */
  protected get entries(): FormData | null {
    return null;
  }

  protected get flaw(): Flaw | null {
    return null;
  }

  /** Back to the `value` attribute. */
  protected reset(): void {
    // Nothing.
  }

  protected restore(_data: FormData): void {
    // Nothing.
  }

  /** Does something as soon as the item can stand where it stands. */
  protected abstract whenReady(act: () => void): Promise<void> | undefined;

  /** Brings the form up to date at once, as native controls do; rendering may come later. */
  protected syncForm(): void {
    const { internals, entries, flaw } = this;
    if (entries) internals.setFormValue(this.name ? entries : null);
    if (flaw) internals.setValidity(flaw.flags, flaw.message, this.control ?? undefined);
    else if (!internals.validity.valid) internals.setValidity({});
  }

  /** @internal */
  formDisabledCallback(isDisabled: boolean): void {
    this.isInactive = isDisabled;
  }

  /** @internal */
  formResetCallback(): void {
    this.isReported = false;
    this.reset();
    this.requestUpdate();
    this.syncForm();
  }

  /** @internal In a survey nothing comes back: the next person may sit at the same device. */
  formStateRestoreCallback(state: File | string | FormData | null): void {
    void this.whenReady(() => {
      if (this.entries && state instanceof FormData) this.restore(state);
    });
  }
}
