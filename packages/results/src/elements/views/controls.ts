import { html, nothing, type TemplateResult } from 'lit';
import { groupIds, measureIds, type View, type Wishes } from '../reading/chosen.js';
import type { Reader } from '../reading/reader.js';
import { crossingName } from './crossings-view.js';
import type { Shown } from './parts.js';

interface Choice {
  readonly id: string;
  readonly label: string;
}

interface Select {
  readonly name: keyof Wishes;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: string;
}

function select({ wish }: Reader, { name, label, choices, chosen }: Select): Shown {
  if (choices.length < 2) return nothing;
  const choose = (event: Event) => wish({ [name]: (event.target as HTMLSelectElement).value });
  return html`<div class="control">
    <label for=${name}>${label}</label>
    <select id=${name} part="select" @change=${choose}>
      ${choices.map(({ id, label: words }) => html`<option value=${id} .selected=${id === chosen}>${words}</option>`)}
    </select>
  </div>`;
}

/** Buttons that stay pressed: each shows another view. */
function viewButtons({ chosen, speech, wish }: Reader): Shown {
  if (chosen.views.length < 2) return nothing;
  return html`<div class="views" role="group" aria-label=${speech.text('views')}>
    ${chosen.views.map(
      (view) =>
        html`<button
          type="button"
          part="button"
          aria-pressed=${view === chosen.view}
          @click=${() => wish({ view })}
        >
          ${speech.text(view)}
        </button>`,
    )}
  </div>`;
}

const waveSelect = (reader: Reader): Shown =>
  select(reader, {
    name: 'wave',
    label: reader.speech.text('wave'),
    choices: reader.results.waves.map(({ wave }) => ({ id: wave, label: reader.names.wave(wave) })),
    chosen: reader.chosen.wave.wave,
  });

/** Only over time are several questions together one line. */
const measureSelect = (reader: Reader): Shown =>
  select(reader, {
    name: 'measure',
    label: reader.speech.text('question'),
    choices: [
      ...measureIds(reader.results).map((id) => ({ id, label: reader.names.question(id) })),
      ...(reader.chosen.view === 'waves' ? reader.results.constructs : []).map(({ id }) => ({
        id,
        label: reader.names.construct(id),
      })),
    ],
    chosen: reader.chosen.measure,
  });

const chartSelect = (reader: Reader): Shown =>
  select(reader, {
    name: 'chart',
    label: reader.speech.text('chart'),
    choices: (['stacked', 'diverging'] as const).map((id) => ({ id, label: reader.speech.text(id) })),
    chosen: reader.chosen.chart,
  });

const groupingSelect = (reader: Reader): Shown =>
  select(reader, {
    name: 'grouping',
    label: reader.speech.text('grouping'),
    choices: reader.chosen.groupings.map((id) => ({ id, label: reader.names.grouping(id) })),
    chosen: reader.chosen.grouping ?? '',
  });

const crossingSelect = (reader: Reader): Shown =>
  select(reader, {
    name: 'crossing',
    label: reader.speech.text('grouping'),
    choices: reader.chosen.crossings.map((crossing) => ({
      id: crossing.id,
      label: crossingName(reader, crossing),
    })),
    chosen: reader.chosen.crossing?.id ?? '',
  });

function groupSelect(reader: Reader): Shown {
  const { grouping, group } = reader.chosen;
  if (grouping === undefined) return nothing;
  const groups = groupIds(reader.results, grouping).map((id) => ({
    id,
    label: reader.names.group(grouping, id),
  }));
  return select(reader, {
    name: 'group',
    label: reader.speech.text('group'),
    choices: [
      { id: '', label: reader.speech.text('everybody') },
      ...groups.sort((one, other) => reader.speech.byName(one.label, other.label)),
    ],
    chosen: group ?? '',
  });
}

const changeSelect = (reader: Reader): Shown =>
  select(reader, {
    name: 'change',
    label: reader.speech.text('changeLog'),
    choices: (reader.results.changes ?? []).map(({ id }) => ({ id, label: reader.names.change(id) })),
    chosen: reader.chosen.change?.id ?? '',
  });

const selects: Readonly<Record<View, readonly ((reader: Reader) => Shown)[]>> = {
  now: [waveSelect, chartSelect],
  groups: [waveSelect, measureSelect, groupingSelect],
  crossings: [waveSelect, measureSelect, crossingSelect],
  waves: [measureSelect, groupingSelect, groupSelect],
  change: [changeSelect, measureSelect, groupingSelect],
  comments: [waveSelect],
};

/** What a person can choose to see. Nothing of it is printed. */
export function controls(reader: Reader): TemplateResult {
  return html`<div class="controls" part="controls">
    ${viewButtons(reader)}
    <div class="selects">${selects[reader.chosen.view].map((each) => each(reader))}</div>
  </div>`;
}
