import { readClassCode, type TextKey } from '@kith/core';
import { html, nothing } from 'lit';
import { seams } from '../survey/seams.js';
import { isOn } from '../survey/is-on.js';
import type { SurveyModel } from '../survey/survey-model.js';
import { button, heading, type View } from '../survey/views/parts.js';
import { type CodedRun, codedRun } from './coded-run.js';

/** Asks for the code before the notice, and again after the last question where the collector did not take it. */
export function codeView(model: SurveyModel): View | undefined {
  const { run, screen, outcome } = model;
  // In the demo nothing is sent, and nobody has a code.
  if (!run || !isOn(model.settings.classCodes) || model.isDemo) return undefined;
  const coded = codedRun(run);
  coded.show = () => {
    if (model.run === run) model.turnTo();
  };
  if (outcome) return outcome === 'attention' && coded.refused ? askAgain(model, coded) : undefined;
  if (coded.code || (screen !== 'notice' && screen !== 'page')) return undefined;
  const title = model.text(coded.isSlip ? 'codeSlipTitle' : 'codeTitle');
  const text = model.text(coded.isSlip ? 'codeSlip' : 'codeText');
  return html`${heading(model, title)}
    <p id="code-why" part=${coded.isSlip ? 'error' : nothing}>${text}</p>
    ${listen(model, [title, text])} ${form(model, coded, 'codeGoOn')}`;
}

const whys = { 'code-needed': 'codeText', 'code-unknown': 'codeUnknown', 'code-spent': 'codeSpent' } as const;

function askAgain(model: SurveyModel, coded: CodedRun): View {
  const why = model.text(coded.isSlip ? 'codeSlip' : whys[coded.refused ?? 'code-needed']);
  return html`${heading(model, model.text('codeSlipTitle'))}
    <p id="code-why" part="error">${why}</p>
    <p>${model.text('codeSafe')}</p>
    ${listen(model, [why, model.text('codeSafe')])} ${form(model, coded, 'submit')}
    ${
      model.isSharedDevice
        ? html`<div class="leave">${button(model, 'nextPerson', () => model.startAgain(), 'quiet')}</div>`
        : nothing
    }`;
}

function form(model: SurveyModel, coded: CodedRun, next: TextKey): View {
  const isWrong = coded.isSlip || coded.refused !== null;
  // Enter sends it, as in any form; a landmark is the page's to set.
  return html`<form
    class="code"
    role="none"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      take(model, coded);
    }}
  >
    <label for="code" part="label">${model.text('codeLabel')}</label>
    <p id="code-hint" class="hint" part="hint">${model.text('codeHint')}</p>
    <input
      id="code"
      part="control"
      dir="ltr"
      type="text"
      autocomplete="off"
      autocapitalize="characters"
      spellcheck="false"
      writingsuggestions="false"
      aria-required="true"
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-describedby=${isWrong ? 'code-why code-hint' : 'code-hint'}
      .value=${coded.typed}
      @input=${({ target }: Event) => (coded.typed = (target as HTMLInputElement).value)}
    />
    <div class="actions" part="actions">
      <button type="submit" class="primary" part="button primary">${model.text(next)}</button>
    </div>
  </form>`;
}

function take(model: SurveyModel, coded: CodedRun): void {
  const code = readClassCode(coded.typed);
  coded.isSlip = code === undefined;
  if (code !== undefined) {
    coded.code = code;
    model.changedAt = Date.now();
    coded.sendAgain?.();
  }
  model.turnTo();
}

/** For those who do not read yet, where a voice is there. */
const listen = (model: SurveyModel, texts: readonly string[]): unknown =>
  model.isReadAloud
    ? seams.aloud?.listen(model, { texts, name: model.text('listenText'), isNamed: true })
    : nothing;
