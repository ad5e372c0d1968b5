import type { TextKey } from '@kith/core';
import { html } from 'lit';
import { fresh } from '../../items/fresh.js';
import type { Note } from '../seams.js';

/** Heard at once by who does not see it. */
export const noteOf =
  (key: TextKey): Note =>
  (model) =>
    html`<p class="note" part="note" role="alert">${fresh(model.text(key))}</p>`;
