import type { DiagnosisReport, Finding } from '../report.js';
import { fill, type Words } from '../words.js';
import { areaName, byArea, stateName } from '../write-report.js';
import { heading, make } from './make.js';

function item(words: Words, { state, survey, seen, todo, docs }: Finding): HTMLElement {
  const { texts } = words;
  const name = make('span', { class: 'state', text: stateName(words, state) });
  const about = survey === undefined ? [] : [new Text(' · '), make('bdi', { text: survey })];
  const rest =
    todo === undefined
      ? []
      : [
          make('p', { text: fill(words, texts.panelTodo, { text: todo }) }),
          make('p', { class: 'more', text: fill(words, texts.panelDocs, { place: docs }) }),
        ];
  return make('li', { class: state }, make('p', {}, name, ...about), make('p', { text: seen }), ...rest);
}

/** All findings under the headings of their areas, `level` deep. */
export const findingsView = (
  words: Words,
  { findings }: DiagnosisReport,
  level: number,
): readonly HTMLElement[] =>
  byArea(findings).map(([area, here]) =>
    make(
      'div',
      {},
      heading(level, 'area', areaName(words, area)),
      // Without its marks, Safari takes a list for none.
      make('ul', { attributes: { role: 'list' } }, ...here.map((finding) => item(words, finding))),
    ),
  );
