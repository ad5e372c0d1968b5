import { html, nothing, type TemplateResult } from 'lit';
import { type ShareBack, splitAtNumbers } from '../../publish/share-back.js';
import { metBy } from '../languages.js';
import type { PageTextKey } from '../words/contract.js';
import type { Speech } from '../words/speech.js';
import { heading, type Label, type Shown } from './parts.js';

interface Wish {
  /** The language that is wanted; of Kith's own words there may be none in it. */
  readonly tag: string;
  readonly level: number;
  /** The page has put a question into the tag. */
  readonly asks: boolean;
}

/** Texts in the reader's language, else in the first of the file. */
function textsIn({ texts }: ShareBack, tag: string) {
  const all = Object.entries(texts);
  const met = metBy(Object.keys(texts), tag);
  return all.find(([name]) => name === met) ?? all[0];
}

/** A number to call stays in one piece and in its own order. */
const withNumbers = (text: string): Label =>
  html`${splitAtNumbers(text).map((piece, index) =>
    index % 2 === 0 ? piece : html`<bdi class="number" dir="ltr">${piece}</bdi>`,
  )}`;

/** What was heard, what will be done, what cannot be; then the question that the page has put into the tag. */
export function shareBackView(given: ShareBack, speech: Speech, { tag, level, asks }: Wish): TemplateResult {
  const found = textsIn(given, tag);
  if (!found) return html`<p class="state" part="state">${speech.text('shareBackNothing')}</p>`;
  const [language, { title, intro, heard, will, cannot, contact }] = found;
  const own = (text: Label): Label =>
    language.split('-')[0] === speech.tag ? text : html`<span lang=${language} dir="auto">${text}</span>`;
  const part = (key: PageTextKey, items: readonly unknown[]): Shown =>
    items.length === 0
      ? nothing
      : html`${heading(level, speech.text(key), 1)}
          <ul>
            ${items.map((item) => html`<li>${item}</li>`)}
          </ul>`;
  return html`${heading(level, own(title))} ${intro === undefined ? nothing : html`<p>${own(intro)}</p>`}
    ${part('heard', heard.map(own))}
    ${part(
      'will',
      will.map(
        ({ what, by }) =>
          html`${own(what)} <strong>${speech.text('willBy', { day: speech.day(by) })}</strong>`,
      ),
    )}
    ${part(
      'cannot',
      cannot.map(
        ({ what, why }) =>
          html`${own(what)} <span class="range">${speech.text('because')} ${own(why)}</span>`,
      ),
    )}
    ${contact === undefined ? nothing : html`<p>${speech.text('contact')} ${own(withNumbers(contact))}</p>`}
    ${speech.words.status === 'draft' ? html`<p class="quiet" part="draft">${speech.text('draftAround')}</p>` : nothing}
    <div class="ask">
      ${asks ? heading(level, speech.text('askedNow'), 1) : nothing}
      <slot></slot>
    </div>`;
}
