import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../recipes/words.js';
import type { View } from '../app.js';
import { radioGroup, textField } from '../controls.js';
import { canConfirm, mayOfferContact, takesOptions } from '../state.js';
import { wordFor } from '../words.js';

/** What an adapter declares, in words. */
function promisesOf({ facts, words, state }: View, adapter: string): string {
  const declared = facts.adapters[adapter];
  if (!declared) return '';
  const { received, sentOnly, sentAgain, sentOnce, atMost } = words.promises;
  const bytes = declared.maxBytes?.toLocaleString(state.language);
  const sentences = [
    declared.readable ? received : sentOnly,
    declared.idempotent ? sentAgain : sentOnce,
    ...(bytes === undefined ? [] : [fill(atMost, { bytes })]),
  ];
  return sentences.join(' ');
}

function confirmBox(view: View): TemplateResult {
  const toggle = (event: Event): void => {
    view.set({ confirm: (event.target as HTMLInputElement).checked ? 'status' : '' });
  };
  return html`<div class="option">
    <input type="checkbox" id="confirm" .checked=${view.state.confirm === 'status'} @change=${toggle} />
    <label for="confirm">${view.words.answers.confirm}</label>
  </div>`;
}

const adapterGroup = (view: View) =>
  radioGroup(view, {
    field: 'adapter',
    legend: view.words.answers.adapter,
    chosen: view.state.adapter,
    options: Object.keys(view.facts.adapters).map((name) => ({
      value: name,
      label: wordFor(view.words.adapters, name),
      note: promisesOf(view, name),
    })),
  });

/** Where answers go, and how they are written there. */
export function answersPart(view: View): TemplateResult {
  const { words, facts, survey, state } = view;
  const { answers } = words;
  return html`<section aria-labelledby="answers-title">
    <h2 id="answers-title">${answers.heading}</h2>
    ${textField(view, {
      field: 'endpoint',
      hint: answers.endpointHint,
      inputmode: 'url',
    })}
    ${state.endpoint.trim() === 'demo' ? html`<p class="note">${answers.demo}</p>` : nothing}
    ${
      survey.asksContact || mayOfferContact(survey)
        ? textField(view, {
            field: 'contactEndpoint',
            hint: survey.asksContact ? answers.contactHint : answers.contactOfferHint,
            inputmode: 'url',
          })
        : nothing
    }
    ${adapterGroup(view)}
    ${
      takesOptions(state.adapter)
        ? textField(view, {
            field: 'adapterOptions',
            hint: state.adapter === 'form' ? answers.optionsForm : answers.optionsPostgrest,
          })
        : nothing
    }
    ${canConfirm(state, facts) ? confirmBox(view) : nothing}
  </section>`;
}
