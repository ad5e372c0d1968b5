import { copyText } from '../../page-scripts/copy-text.js';
import { ownProperty } from '../../page-scripts/own-property.js';
import type { DiagnosisReport, DiagnosisWish } from '../report.js';
import { fill, type Words, wordsFor } from '../words.js';
import { counts } from '../write-report.js';
import { findingsView } from './findings-view.js';
import { type PanelView, panelView } from './panel-view.js';
import { panelStyles } from './styles.js';

/** Where pages are made on a server there is none, and importing the tag must not fail. */
const Base = 'HTMLElement' in globalThis ? HTMLElement : (class {} as typeof HTMLElement);

type Check = (wish: DiagnosisWish) => Promise<DiagnosisReport>;

/**
 * Says why surveys of this page do not show, do not send or look wrong, for the web team. Looks when it is put into a
 * page, and sends nothing but what its button says. Written without Lit: it has to work where Kith does not.
 *
 * Attributes: `lang` (`en`, `es`, `ar`; default: that of the page around it), `heading-level` (1 to 6, default 2).
 *
 * @summary A check of the page, for the web team.
 * @status experimental
 * @since 0.1.0
 * @csspart panel - The whole card.
 */
export class DiagnoseElement extends Base {
  static readonly observedAttributes = ['lang', 'heading-level'];

  /** What looks. Default: `kith.diagnose`. */
  check: Check = (wish) => kith.diagnose(wish);
  /** The last report; `null` until there is one. */
  report: DiagnosisReport | null = null;
  /** Settled when what was begun last is shown. */
  finished: Promise<void> = Promise.resolve();

  private words: Words = wordsFor(undefined);
  private view: PanelView = panelView(this.words, 2);
  private isBusy = false;
  private isBuilt = false;
  private readonly scheme = matchMedia('(prefers-color-scheme: dark)');

  constructor() {
    super();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(panelStyles);
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
  }

  connectedCallback(): void {
    this.build();
    this.scheme.addEventListener('change', this.followScheme);
    this.finished = this.run({});
  }

  disconnectedCallback(): void {
    this.isBuilt = false;
    this.scheme.removeEventListener('change', this.followScheme);
  }

  attributeChangedCallback(): void {
    if (!this.isBuilt) return;
    this.build();
    this.finished = this.run({});
  }

  private build(): void {
    const around = this.lang || this.closest<HTMLElement>('[lang]')?.lang;
    this.words = wordsFor(around || navigator.language);
    this.view = panelView(this.words, this.level);
    const { again, send, copy, root } = this.view;
    again.addEventListener('click', () => this.start({}));
    send.addEventListener('click', () => this.start({ send: true }));
    copy.addEventListener('click', () => void this.copy());
    this.isBusy = false;
    this.isBuilt = true;
    this.shadowRoot?.replaceChildren(root);
    this.followScheme();
  }

  private get level(): number {
    return Number(this.getAttribute('heading-level') ?? 2) || 2;
  }

  private start(wish: DiagnosisWish): void {
    if (!this.isBusy) this.finished = this.run(wish);
  }

  private async run(wish: DiagnosisWish): Promise<void> {
    const { words, view } = this;
    const { texts } = words;
    this.setBusy(true);
    view.status.textContent = wish.send ? texts.panelSending : texts.panelRunning;
    try {
      await pageIsComplete();
      const report = await this.check({ ...wish, lang: words.tag });
      // Built anew meanwhile, in another language.
      if (view !== this.view) return;
      this.show(report);
    } catch (cause) {
      console.error(cause);
      if (view === this.view) view.status.textContent = texts.panelFailed;
    } finally {
      if (view === this.view) this.setBusy(false);
    }
  }

  private show(report: DiagnosisReport): void {
    const { status, copied, findings, text, report: place } = this.view;
    this.report = report;
    // What was copied is not this any more.
    copied.textContent = '';
    findings.replaceChildren(...findingsView(this.words, report, this.level + 1));
    text.value = report.text;
    place.hidden = false;
    status.textContent = fill(this.words, this.words.texts.panelSummary, counts(report.findings));
  }

  /** Said and seen, and the focus stays where it is: a disabled button would lose it. */
  private setBusy(isBusy: boolean): void {
    this.isBusy = isBusy;
    for (const button of [this.view.again, this.view.send])
      button.setAttribute('aria-disabled', String(isBusy));
  }

  private async copy(): Promise<void> {
    const { text, copied } = this.view;
    const { texts } = this.words;
    copied.textContent = (await copyText(text)) ? texts.panelCopied : texts.panelCopyByHand;
  }

  /** Dark only where the page itself is, as surveys are. */
  private readonly followScheme = (): void => {
    const { colorScheme } = getComputedStyle(this);
    const isDark = colorScheme.includes('dark') && (this.scheme.matches || !colorScheme.includes('light'));
    this.view.root.classList.toggle('dark', isDark);
  };
}

/** What is still loading would be found missing. */
async function pageIsComplete(): Promise<void> {
  if (ownProperty('readyState') === 'complete') return;
  await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
}

declare global {
  interface HTMLElementTagNameMap {
    'kith-diagnose': DiagnoseElement;
  }
}
