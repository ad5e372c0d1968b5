import { html, nothing } from 'lit';
import { constructShare } from '../../scoring/construct-share.js';
import { renderDots } from '../charts/dots.js';
import type { Reader } from '../reading/reader.js';
import { heading, own, type Shown, table, type TableRow } from './parts.js';

/** What several questions tell together, in one wave. */
export function constructsView(reader: Reader): Shown {
  const { chosen, level, names, results, speech } = reader;
  const told = results.constructs.flatMap(({ id, measures }) => {
    const share = constructShare(results, chosen.wave, id);
    return share ? [{ id, measures, share }] : [];
  });
  if (told.length === 0) return nothing;
  const dots = told.map(({ id, share }) => ({
    name: own(names, names.construct(id)),
    // Answers of one person are not independent of each other: no range is drawn.
    cells: [{ detail: 'share', ...share } as const],
  }));
  const rows = told.map(({ id, measures, share }): TableRow => ({
    head: own(names, names.construct(id)),
    cells: [
      speech.number(measures.length),
      speech.number(share.n),
      speech.percent(share.favourable / share.n),
      averageOf(reader, id, measures),
    ],
  }));
  return html`<div class="measure" part="measure">
    ${heading(level, speech.text('constructs'), 1)}
    <p>${speech.text('constructsMean')}</p>
    ${renderDots(dots, speech, false)}
    ${table(
      speech.text('constructs'),
      [
        { head: speech.text('topic') },
        { head: speech.text('asked'), isNumber: true },
        { head: speech.text('count'), isNumber: true },
        { head: speech.text('share'), isNumber: true },
        { head: speech.text('average'), isNumber: true },
      ],
      rows,
    )}
  </div>`;
}

function averageOf({ chosen, speech }: Reader, id: string, [first]: readonly string[]): string {
  const score = chosen.wave.scores.find((one) => one.id === id);
  const measure = chosen.wave.measures.find((one) => one.id === first);
  if (!score || !measure) return '';
  return speech.text('averageOf', { mean: speech.mean(score.mean), points: measure.values.length });
}
