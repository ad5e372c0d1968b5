import type { Words } from '../words.js';
import { heading, make } from './make.js';

/** What stays while findings come and go, so that nobody's focus is lost. */
export interface PanelView {
  readonly root: HTMLElement;
  /** What the check is at. */
  readonly status: HTMLElement;
  /** What became of the text, beside the button that copies it. */
  readonly copied: HTMLElement;
  readonly findings: HTMLElement;
  readonly text: HTMLTextAreaElement;
  readonly again: HTMLButtonElement;
  readonly send: HTMLButtonElement;
  readonly copy: HTMLButtonElement;
  readonly report: HTMLElement;
}

const button = (text: string, more: Readonly<Record<string, string>> = {}): HTMLButtonElement =>
  make('button', { text, attributes: { type: 'button', ...more } });

const statusLine = (): HTMLElement => make('p', { class: 'status', attributes: { role: 'status' } });

function reportView(
  { texts }: Words,
  text: HTMLElement,
  copy: HTMLElement,
  copied: HTMLElement,
): HTMLElement {
  return make(
    'div',
    { attributes: { hidden: '' } },
    make('label', { text: texts.panelTextLabel, attributes: { for: 'text' } }),
    text,
    make('p', { class: 'means', text: texts.panelTextMeans, attributes: { id: 'text-means' } }),
    make('div', { class: 'actions' }, copy),
    copied,
  );
}

/** The panel before anything is known. `level` is that of its title. */
export function panelView(words: Words, level: number): PanelView {
  const { texts, tag, dir } = words;
  const again = button(texts.panelAgain);
  again.className = 'primary';
  const send = button(texts.panelSend, { 'aria-describedby': 'send-means' });
  const copy = button(texts.panelCopy);
  const status = statusLine();
  const copied = statusLine();
  const findings = make('div');
  const text = make('textarea', {
    attributes: { id: 'text', readonly: '', dir, 'aria-describedby': 'text-means', spellcheck: 'false' },
  });
  const report = reportView(words, text, copy, copied);
  const root = make(
    'div',
    { class: 'panel', attributes: { part: 'panel', lang: tag, dir, translate: 'no' } },
    heading(level, 'title', texts.panelTitle),
    make('p', { text: texts.panelIntro }),
    make('div', { class: 'actions' }, again, send),
    make('p', { class: 'means', text: texts.panelSendMeans, attributes: { id: 'send-means' } }),
    status,
    findings,
    report,
  );
  return { root, status, copied, findings, text, again, send, copy, report };
}
