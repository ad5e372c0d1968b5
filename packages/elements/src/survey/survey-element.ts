import { ContextConsumer } from '@lit/context';
import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { ItemElement } from '../items/item-element.js';
import { ItemVerbEvent } from '../items/item-verb-event.js';
import { controlStyles, darkTokens, hostReset } from '../styles/tokens.js';
import { seams } from './seams.js';
import { watchAttributes } from './attributes.js';
import { setBoundary } from './boundary.js';
import { DarkController } from './dark-controller.js';
import { ItemPool } from './item-pool.js';
import type { ModelHost } from './model-host.js';
import { markForRecorders } from './recorder-marks.js';
import { type Settings, settingsContext, SettingsElement } from './settings.js';
import { watchDevice } from './shared-device.js';
import { surveyStyles } from './styles.js';
import { SurveyModel } from './survey-model.js';
import { takeToken } from './token.js';
import { surveyView } from './views/index.js';
import { watchColors } from './watch-colors.js';

const none: Settings = {};

/**
 * Any survey: an instrument of the catalogue by `instrument`, a definition by `src` or by the property
 * `definition` (the last two need the validator).
 *
 * @summary A survey in a page.
 * @status experimental
 * @since 0.1.0
 * @slot - The fallback, with a working link: shown where the survey cannot be.
 * @event {KithReadyEvent} kith-ready - The survey can be answered, or says why not.
 * @event {KithStartEvent} kith-start - The first page of questions is shown.
 * @event {KithConsentEvent} kith-consent - The person agreed to take part.
 * @event {KithAnswerEvent} kith-answer - An answer was given, changed or cleared.
 * @event {KithSkipEvent} kith-skip - An item was skipped.
 * @event {KithPageEvent} kith-page - Another page is shown.
 * @event {KithSubmitEvent} kith-submit - Finished, nothing saved or sent yet. Cancelable.
 * @event {KithSubmittedEvent} kith-submitted - The response has left the device.
 * @event {KithQueuedEvent} kith-queued - The response is kept until it can be sent.
 * @event {KithDeclinedEvent} kith-declined - "No thanks" at the notice.
 * @event {KithErrorEvent} kith-error - Something that the web team should know.
 * @csspart survey - The whole card.
 * @csspart heading - The title of the screen.
 * @csspart notice - What is read before the first question.
 * @csspart note - A note about the translation or about a failed language.
 * @csspart help - Whom to turn to.
 * @csspart languages - The language picker.
 * @csspart language - One language.
 * @csspart other-language - The way for readers whose language is not offered.
 * @csspart progress - Where the person is.
 * @csspart summary - What is missing.
 * @csspart outcome - The state of the delivery.
 * @csspart actions - The row of buttons.
 * @csspart button - Every button; also `primary`, `plain` or `quiet`.
 */
export class SurveyElement extends SettingsElement implements ModelHost {
  static override readonly styles = [hostReset, controlStyles, darkTokens, surveyStyles];
  static override properties: PropertyDeclarations = {
    instrument: {},
    src: {},
    definition: { attribute: false },
    catalogues: { attribute: false },
    respondentToken: { attribute: false },
  };

  /** Id of an instrument of the catalogue. */
  declare instrument?: string;
  /** Address of a definition. Needs the validator. */
  declare src?: string;
  /** A definition. Needs the validator. */
  declare definition?: unknown;
  /** Further languages of `definition`, by tag. */
  declare catalogues?: Readonly<Record<string, unknown>>;
  /** Confidential mode: the host's code for this person. Never an attribute. */
  declare respondentToken?: string;

  /** Resolves when the first view is there, also when it says that the survey cannot be shown. */
  readonly ready: Promise<void>;

  /** @internal */
  readonly model = new SurveyModel(this);
  /** @internal */
  readonly items = new ItemPool();
  private readonly dark = new DarkController(this);
  private inherited = none;
  declare private stay: AbortController;
  private setReady: () => void = () => undefined;

  constructor() {
    super();
    this.ready = new Promise((resolve) => (this.setReady = resolve));
    new ContextConsumer(this, {
      context: settingsContext,
      subscribe: true,
      callback: (settings) => {
        this.inherited = settings;
        this.requestUpdate('inherited');
      },
    });
  }

  override connectedCallback(): void {
    // A provider that the survey was moved away from has no say any more; one that was let go of is opened anew.
    if (this.inherited !== none || !this.model.request) {
      this.inherited = none;
      this.requestUpdate('inherited');
    }
    super.connectedCallback();
    markForRecorders(this);
    watchAttributes(this);
    const { signal } = (this.stay = new AbortController());
    watchDevice(this.model, this, signal);
    addEventListener('hashchange', this.takeLink, { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stay.abort();
    // What is only moved is back by then; what somebody has begun goes on, wherever it is put.
    void Promise.resolve().then(() => {
      if (!this.isConnected && !this.model.hasBegun) this.model.letGo(null);
    });
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('change', (event) => {
      this.model.answer(event.target as ItemElement);
    });
    root.addEventListener(ItemVerbEvent.type, (event) => {
      const { view } = event.target as ItemElement;
      if (view && event instanceof ItemVerbEvent) this.model[event.verb](view.id);
    });
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Anything that a page set: the survey is prepared anew, unless somebody has begun.
    if ((changed.size > 0 || !this.hasUpdated) && !this.model.hasBegun) void this.open();
  }

  protected override render(): unknown {
    const { language, presentation } = this.model;
    this.adoptSheets();
    return html`<div
      class="survey for-${presentation} ${this.dark.isDark ? 'dark' : ''}"
      part="survey"
      translate="no"
      lang=${language.tag}
      dir=${language.dir}
    >
      ${surveyView(this.model, this.items)}
    </div>`;
  }

  /** Flagship tags choose the instrument by an attribute of their own. */
  protected chooseInstrument(): string | undefined {
    return this.instrument;
  }

  /** What a flagship's own attribute says about the context. */
  protected get ownContext(): Readonly<Record<string, string>> {
    return {};
  }

  // What the model asks for

  moveFocus(to: 'heading' | 'summary'): void {
    this.requestUpdate();
    // By then the questions are there as well: the page is laid out once, and stands where it will stand.
    void this.updateComplete.then(() => {
      const target = this.renderRoot.querySelector<HTMLElement>(`#${to}`);
      target?.focus({ preventScroll: true });
      // The page comes along only where it is out of sight.
      const { top } = this.getBoundingClientRect();
      if (top < 0) this.scrollIntoView({ block: 'start' });
      else target?.scrollIntoView({ block: 'nearest' });
    });
  }

  opened(isPrivate: boolean): void {
    setBoundary(this.renderRoot as ShadowRoot, isPrivate);
  }

  /** A link that differs in the fragment alone loads no page: another person's link opens the survey for them. */
  private readonly takeLink = (): void => {
    if (this.respondentToken === undefined && takeToken() !== this.model.request?.respondentToken)
      void this.open();
  };

  async open(isNext = false): Promise<void> {
    if (isNext) Object.assign(this, { respondentToken: undefined });
    await this.model.open({
      instrument: () => this.chooseInstrument(),
      src: this.src,
      definition: this.definition,
      catalogues: this.catalogues,
      settings: { ...this.inherited, ...this.ownSettings() },
      context: this.ownContext,
      respondentToken: this.respondentToken ?? takeToken(isNext),
    });
    await this.updateComplete;
    watchColors(this);
    this.setReady();
  }

  /** Takes over the look of parts that have come since. */
  private adoptSheets(): void {
    const { adoptedStyleSheets } = this.renderRoot as ShadowRoot;
    for (const { styleSheet } of seams.sheets)
      if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
  }
}
