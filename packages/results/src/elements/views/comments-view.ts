import { html, type TemplateResult } from 'lit';
import { commentsIn } from '../reading/chosen.js';
import type { Reader } from '../reading/reader.js';
import { heading, own } from './parts.js';

/** What everybody wrote in one wave, question by question. */
export function commentsView({ chosen, level, names, results, speech }: Reader): TemplateResult {
  const comments = commentsIn(results, chosen.wave.wave);
  if (comments.length === 0) return html`<p>${speech.text('noComments')}</p>`;
  return html`${comments.map(
    ({ question, n, texts }) =>
      html`<div class="measure" part="measure">
        ${heading(level, own(names, names.question(question)), 1)}
        <p>${speech.text('commentsOf', { n })} ${speech.text('commentsOrder')}</p>
        <ul class="comments">
          ${texts.map(({ text, language }) => html`<li lang=${language ?? ''} dir="auto">${text}</li>`)}
        </ul>
      </div>`,
  )}`;
}
