import type { DiagnosisReport, Finding, State } from '../report.js';
import { fill, type Words } from '../words.js';
import { areaName, areas, inArea, stateName } from '../write-report.js';
import { make } from './make.js';

/** Beside the words, never in their place. */
const marks: Readonly<Record<State, string>> = { ok: '✓', look: '!', broken: '✕', unknown: '?' };

function item(words: Words, { state, survey, seen, todo, docs }: Finding): HTMLElement {
  const { texts } = words;
  const mark = make('span', { class: 'mark', text: marks[state], attributes: { 'aria-hidden': 'true' } });
  const name = make('span', { class: `state ${state}` }, mark, new Text(stateName(words, state)));
  const about = survey === undefined ? [] : [new Text(' · '), make('bdi', { text: survey })];
  const rest =
    todo === undefined || state === 'ok'
      ? []
      : [
          make('p', { text: fill(words, texts.panelTodo, { text: todo }) }),
          make('p', { class: 'more', text: fill(words, texts.panelDocs, { place: docs }) }),
        ];
  return make('li', {}, make('p', {}, name, ...about), make('p', { text: seen }), ...rest);
}

/** All findings under the headings of their areas, `level` deep. */
export const findingsView = (
  words: Words,
  { findings }: DiagnosisReport,
  level: 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6',
): readonly HTMLElement[] =>
  areas
    .map((area) => [area, inArea(findings, area)] as const)
    .filter(([, some]) => some.length > 0)
    .map(([area, some]) =>
      make(
        'div',
        {},
        make(level, { class: 'area', text: areaName(words, area) }),
        // Without its marks, Safari takes a list for none.
        make('ul', { attributes: { role: 'list' } }, ...some.map((finding) => item(words, finding))),
      ),
    );
