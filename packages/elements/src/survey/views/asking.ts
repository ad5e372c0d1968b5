import type { TextKey } from '@kith/core';
import { html } from 'lit';
import type { Asking } from '../survey-state.js';
import { button, heading } from './parts.js';

type Choice = readonly [TextKey, () => void];

/** Something to choose, and nothing else to see. Comes with the parts that ask. */
export const askingOf = (title: TextKey, text: TextKey, yes: Choice, no: Choice): Asking => ({
  texts: [title, text],
  view: (model) =>
    html`${heading(model, model.text(title))}
      <p>${model.text(text)}</p>
      <div class="actions" part="actions">${button(model, ...yes, 'primary')} ${button(model, ...no)}</div>`,
});
