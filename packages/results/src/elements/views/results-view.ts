import { html, nothing, type TemplateResult } from 'lit';
import { responseRate } from '../../scoring/response-rate.js';
import type { View } from '../reading/chosen.js';
import type { Reader } from '../reading/reader.js';
import { changeView } from './change-view.js';
import { commentsView } from './comments-view.js';
import { controls } from './controls.js';
import { crossingsView } from './crossings-view.js';
import { groupsView } from './groups-view.js';
import { nowView } from './now-view.js';
import { wavesView } from './waves-view.js';
import { heading, own, type Shown } from './parts.js';

const viewOf: Readonly<Record<View, (reader: Reader) => TemplateResult>> = {
  now: nowView,
  groups: groupsView,
  crossings: crossingsView,
  waves: wavesView,
  change: changeView,
  comments: commentsView,
};

/** Title, what to know about everything below, what can be chosen, and the view that was. */
export function resultsView(reader: Reader): TemplateResult {
  const { names, level, results, chosen } = reader;
  return html`${heading(level, own(names, names.title ?? results.instrument))}
    ${names.note === undefined ? nothing : html`<p class="note" part="note">${own(names, names.note)}</p>`}
    ${controls(reader)}
    <div class="view" part="view">${headOf(reader)} ${viewOf[chosen.view](reader)}</div>
    ${draftNote(reader)}`;
}

/** Of one wave: when it was, and how many answered. The others have several. */
function headOf(reader: Reader): TemplateResult {
  const { chosen, names, results, speech } = reader;
  const smallest = speech.text('smallest', { n: results.smallest });
  if (chosen.view === 'waves' || chosen.view === 'change') return html`<p>${smallest}</p>`;
  return html`<p class="wave">${own(names, names.wave(chosen.wave.wave))}</p>
    <p>${[...answeredTexts(reader), smallest].join(' ')}</p>`;
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
