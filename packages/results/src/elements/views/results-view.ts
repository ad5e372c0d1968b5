import { html, nothing, type TemplateResult } from 'lit';
import { responseRate } from '../../scoring/response-rate.js';
import type { View } from '../reading/chosen.js';
import type { Reader } from '../reading/reader.js';
import { controls } from './controls.js';
import { nowView } from './now-view.js';
import { heading, own, type Shown } from './parts.js';

const viewOf: Readonly<Record<View, (reader: Reader) => TemplateResult>> = {
  now: nowView,
  groups: nowView,
  waves: nowView,
  change: nowView,
  comments: nowView,
};

/** Title, what to know about everything below, what can be chosen, and the view that was. */
export function resultsView(reader: Reader): TemplateResult {
  const { names, level, speech, results, chosen } = reader;
  return html`${heading(level, own(names, names.title ?? results.instrument))}
    ${names.note === undefined ? nothing : html`<p class="note" part="note">${own(names, names.note)}</p>`}
    ${controls(reader)}
    <div class="view" part="view">
      <p class="wave">${own(names, names.wave(chosen.wave.wave))}</p>
      <p>${[...answeredTexts(reader), speech.text('smallest', { n: results.smallest })].join(' ')}</p>
      ${viewOf[chosen.view](reader)}
    </div>
    ${draftNote(reader)}`;
}

/** How many answered, and whether they can speak for everybody. */
function answeredTexts({ chosen, results, speech }: Reader): readonly string[] {
  const { all } = chosen.wave.respondents;
  if (all.detail === 'none') return [];
  const rate = responseRate(chosen.wave, results.audience ?? 'student');
  if (rate === undefined) return [speech.text('answered', { n: all.n })];
  const words = { n: rate.answered, invited: rate.invited, percent: speech.percent(rate.rate) };
  return [speech.text('rate', words), speech.words.rates[rate.flag]];
}

const draftNote = ({ speech }: Reader): Shown =>
  speech.words.status === 'draft' ? html`<p class="quiet" part="draft">${speech.text('draft')}</p>` : nothing;
