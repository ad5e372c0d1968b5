import { formatText, type Run } from '@kith/core';
import { html } from 'lit';
import type { SurveyModel } from '../survey/survey-model.js';

const speeds = [
  ['voiceSlow', 0.75],
  ['voiceUsual', 1],
  ['voiceFast', 1.25],
] as const;

/** Each run has its own, so that the next person begins as usual. */
const chosen = new WeakMap<Run, number>();

export const rateOf = ({ run }: SurveyModel): number => (run && chosen.get(run)) ?? 1;

/** How fast the voice speaks: counts from the next sentence on. */
export function speedView(model: SurveyModel): unknown {
  const { run, language } = model;
  const rate = rateOf(model);
  return html`<label class="speed"
    >${formatText(language, 'voiceSpeed')}
    <select
      part="speed"
      @change=${({ target }: Event) => {
        if (run) chosen.set(run, Number((target as HTMLSelectElement).value));
      }}
    >
      ${speeds.map(
        ([key, value]) =>
          html`<option value=${value} .selected=${value === rate}>${formatText(language, key)}</option>`,
      )}
    </select></label
  >`;
}
