import { activitiesWith, type ChoosingActivity } from '@kith/instruments/choosing';
import { languageName } from '@kith/elements/languages/language-name';
import { html, nothing, type TemplateResult } from 'lit';
import { changeOf, optionOf, selectField } from '../../page/controls.js';
import { fill } from '../../recipes/words.js';
import type { View } from '../app.js';
import { goTo } from './go-to.js';
import { tagsOf } from '../../page/state.js';

const programmeOf = ({ name }: ChoosingActivity): string => name.replace(/ .*/, '');

const wordsField = (view: View): TemplateResult =>
  html`<div class="field">
    <label for="words">${view.words.wishes.words}</label>
    <p class="hint" id="words-hint">${view.words.wishes.wordsHint}</p>
    <input
      id="words"
      type="text"
      inputmode="search"
      enterkeyhint="search"
      dir="auto"
      autocomplete="off"
      autocapitalize="off"
      aria-describedby="words-hint"
      .value=${view.state.words}
      @input=${(event: Event) => view.set(changeOf('words', event))}
    />
  </div>`;

interface Programme {
  readonly id: string;
  readonly name: string;
  readonly activities: readonly ChoosingActivity[];
}

/** Every programme with those of its activities in which the words stand; all, where they stand in none. */
function offered({ facts, state }: View): readonly Programme[] {
  const fitting = activitiesWith(facts.activities, state.words);
  const isOffered = (one: ChoosingActivity): boolean =>
    fitting.length === 0 || fitting.includes(one) || one.name === state.activity;
  const names = new Map(facts.activities.map((one) => [programmeOf(one), one.programme]));
  return [...names].map(([id, name]) => ({
    id,
    name,
    activities: facts.activities.filter((one) => programmeOf(one) === id && isOffered(one)),
  }));
}

function programmeOptions({ words, language, state }: View, { id, name, activities }: Programme) {
  const single = activities.map((one) => ({
    value: one.name,
    label: fill(words.wishes.activityOption, {
      name: one.name,
      text: one.texts[language] ?? one.name,
    }),
  }));
  const whole = { value: id, label: fill(words.wishes.allOf, { programme: id }) };
  return html`<optgroup label="${id}: ${name}">
    ${[whole, ...single].map((option) => optionOf(option, state.activity))}
  </optgroup>`;
}

/** What programmes do: fewer, where words are looked for. */
function activityField(view: View): TemplateResult {
  const { state, words, facts } = view;
  const programmes = offered(view);
  const count = programmes.reduce((sum, { activities }) => sum + activities.length, 0);
  // All of a programme stays to be chosen while it is chosen.
  const shown = programmes.filter(({ id, activities }) => activities.length > 0 || id === state.activity);
  return html`<div class="field">
    <label for="activity">${words.wishes.activity}</label>
    <p class="hint" id="activity-hint">
      ${
        count < facts.activities.length
          ? fill(words.wishes.narrowed, { n: String(count) })
          : words.wishes.activityHint
      }
    </p>
    <select
      id="activity"
      aria-describedby="activity-hint"
      @change=${(event: Event) => view.set(changeOf('activity', event))}
    >
      ${optionOf({ value: '', label: words.wishes.anyActivity }, state.activity)}
      ${shown.map((programme) => programmeOptions(view, programme))}
    </select>
  </div>`;
}

const audienceField = (view: View) =>
  selectField(view, {
    field: 'audience',
    label: view.words.wishes.audience,
    chosen: view.state.audience,
    options: [
      { value: '', label: view.words.wishes.anybody },
      ...[...new Set(view.facts.choices.map(({ audience }) => audience))].map((value) => ({
        value,
        label: view.words.audiences[value],
      })),
    ],
  });

/** Every number of minutes that makes a difference, and the one that a link asks for. */
function minutesField(view: View) {
  const numbers = view.facts.choices.map(({ minutes }) => minutes);
  const asked = view.state.minutes === '' ? [] : [Number(view.state.minutes)];
  return selectField(view, {
    field: 'minutes',
    label: view.words.wishes.minutes,
    chosen: view.state.minutes,
    options: [
      { value: '', label: view.words.wishes.anyTime },
      ...[...new Set([...numbers, ...asked])]
        .sort((one, other) => one - other)
        .map((minutes) => ({ value: String(minutes), label: String(minutes) })),
    ],
  });
}

function languagesField(view: View): TemplateResult {
  const chosen = tagsOf(view.state.languages);
  const tags = [...new Set(view.facts.choices.flatMap(({ languages }) => languages))];
  const toggle = (tag: string, isOn: boolean): void =>
    view.set({ languages: tags.filter((one) => (one === tag ? isOn : chosen.includes(one))).join(' ') });
  return html`<fieldset class="languages-wished">
    <legend>${view.words.wishes.languages}</legend>
    ${tags.map(
      (tag) =>
        html`<div class="option">
          <input
            type="checkbox"
            id="has-${tag}"
            .checked=${chosen.includes(tag)}
            @change=${({ target }: Event) => toggle(tag, (target as HTMLInputElement).checked)}
          />
          <label for="has-${tag}" lang=${tag}>${languageName(tag)}</label>
        </div>`,
    )}
  </fieldset>`;
}

/** What somebody looks for. */
export function wishesPart(view: View): TemplateResult {
  const { words, state, found, facts } = view;
  const isWished = [state.words.trim(), state.activity, state.audience, state.minutes, state.languages].some(
    Boolean,
  );
  const clear = (): void => {
    view.clear();
    goTo('wishes-title');
  };
  return html`<section class="wishes" aria-labelledby="wishes-title">
    <h2 id="wishes-title" tabindex="-1">${words.wishes.heading}</h2>
    <form autocomplete="off" @submit=${(event: Event) => event.preventDefault()}>
      ${wordsField(view)} ${activityField(view)}
      <div class="row">${audienceField(view)} ${minutesField(view)}</div>
      ${languagesField(view)}
    </form>
    <p class="count" role="status">
      ${fill(words.list.count, { n: String(found.length), all: String(facts.choices.length) })}
    </p>
    ${isWished ? html`<button type="button" class="quiet" @click=${clear}>${words.wishes.clear}</button>` : nothing}
  </section>`;
}
