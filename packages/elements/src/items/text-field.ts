import { formatText } from '@kith/core';
import { html, nothing, type TemplateResult } from 'lit';
import { renderOutside } from './choice-group.js';
import type { ItemFrame } from './item-frame.js';
import type { LengthWatch } from './length-watch.js';

/** What is written on one line: decides the keyboard of a phone and what a browser may fill in. */
export interface LineKind {
  readonly type: 'text' | 'email' | 'tel';
  readonly autocomplete: string | typeof nothing;
}

/** A question that is answered in the person's own words. Without a kind it takes several lines. */
export function renderTextField(frame: ItemFrame, watch: LengthWatch, kind?: LineKind): TemplateResult {
  const { label, notes, describedBy, required, invalid, isDisabled, isForStudents, state, verb } = frame;
  const isInvalid = watch.isOver ? 'true' : invalid;
  // Some browsers check spelling, or suggest words, on somebody else's server.
  const spellcheck = isForStudents ? 'false' : nothing;
  return html`<label id="label" for="field" part="label">${label}</label> ${notes}
    ${
      !kind
        ? html`<textarea
            id="field"
            part="control"
            rows="4"
            aria-describedby=${describedBy}
            aria-required=${required}
            aria-invalid=${isInvalid}
            autocomplete=${state ? 'off' : nothing}
            spellcheck=${spellcheck}
            writingsuggestions=${spellcheck}
            ?disabled=${isDisabled}
          ></textarea>`
        : html`<input
            id="field"
            part="control"
            type=${kind.type}
            aria-describedby=${describedBy}
            aria-required=${required}
            aria-invalid=${isInvalid}
            autocomplete=${kind.autocomplete}
            inputmode=${kind.type}
            spellcheck=${spellcheck}
            writingsuggestions=${spellcheck}
            ?disabled=${isDisabled}
          />`
    }
    ${renderCounter(frame, watch)} ${renderOutside(frame, 'checkbox', 'group')} ${verb}`;
}

function renderCounter({ language }: ItemFrame, { left, isOver, isNear, announced }: LengthWatch): unknown {
  const text = (n: number) =>
    formatText(language, n < 0 ? 'charactersOver' : 'charactersLeft', { n: Math.abs(n) });
  return html`${isNear ? html`<p class=${isOver ? 'over' : 'muted'} part="counter">${text(left)}</p>` : nothing}
    <p class="unseen" role="status">${announced === null ? nothing : text(announced)}</p>`;
}
