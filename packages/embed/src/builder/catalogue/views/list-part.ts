import { activitiesWith, type Choice, type ChoosingActivity, isWithin } from '@kith/instruments/choosing';
import { languageName } from '@kith/elements/languages/language-name';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { wordFor } from '../../page/words.js';
import { fill } from '../../recipes/words.js';
import type { View } from '../app.js';
import { easingsFor } from '../easings.js';
import { goTo } from './go-to.js';
import { tagsOf } from '../../page/state.js';
import type { WishField } from '../state.js';
import {
  activityText,
  languagesOf,
  privacyOf,
  purposeOf,
  readingOf,
  servedText,
  titleOf,
  whoOf,
} from './texts.js';

const fact = (name: string, value: string | TemplateResult): TemplateResult =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;

/** Those of its activities that were looked for. */
function askedFor({ state, facts }: View, own: readonly ChoosingActivity[]): readonly ChoosingActivity[] {
  const fitting = activitiesWith(facts.activities, state.words);
  return own.filter(
    (one) =>
      (state.activity !== '' && isWithin(one.name, state.activity)) ||
      (state.activity === '' && state.words.trim() !== '' && fitting.includes(one)),
  );
}

/** The activities that were looked for by name, all of them behind. */
function serves(view: View, { activities }: Choice): TemplateResult {
  const { words, facts } = view;
  const own = facts.activities.filter(({ name }) => activities.includes(name));
  const asked = askedFor(view, own);
  const listed = (some: readonly ChoosingActivity[]) =>
    html`<ul>
      ${some.map((one) => html`<li>${servedText(view, one)}</li>`)}
    </ul>`;
  if (own.length === 0) return html`${words.list.none}`;
  if (asked.length === own.length) return listed(own);
  return html`${asked.length > 0 ? listed(asked) : nothing}
    <details>
      <summary>${fill(words.list.all, { n: String(own.length) })}</summary>
      ${listed(own)}
    </details>`;
}

function row(view: View, choice: Choice): TemplateResult {
  const { words, state, set } = view;
  const isShown = choice.id === state.survey;
  const title = titleOf(view, choice);
  // Also where it is shown already: on a phone it stands far below.
  const choose = (): void => {
    set({ survey: choice.id });
    goTo('shown-title');
  };
  return html`<li class=${isShown ? 'survey is-shown' : 'survey'}>
    <h3>${title}</h3>
    <p>${purposeOf(view, choice)}</p>
    <dl>
      ${fact(words.list.who, whoOf(view, choice))}
      ${fact(
        words.list.time,
        fill(words.list.minutes, { minutes: String(choice.minutes), questions: String(choice.questions) }),
      )}
      ${fact(words.list.privacy, privacyOf(view, choice))}
      ${fact(words.list.languages, languagesOf(view, choice).join(', '))}
      ${fact(words.list.reading, readingOf(view, choice))} ${fact(words.list.serves, serves(view, choice))}
    </dl>
    <button
      type="button"
      class=${isShown ? '' : 'quiet'}
      id="choose-${choice.id}"
      aria-current=${isShown ? 'true' : nothing}
      aria-label=${fill(words.list.chooseThis, { title: `${title} (${whoOf(view, choice)})` })}
      @click=${choose}
    >
      ${words.list.choose}
    </button>
  </li>`;
}

/** A wish as it was chosen, to be let go by name. */
function wishText(view: View, field: WishField): string {
  const { state, words, facts } = view;
  const value = state[field];
  switch (field) {
    case 'words':
      return value.trim();
    case 'activity': {
      const activity = facts.activities.find(({ name }) => name === value);
      return activity ? activityText(view, activity) : fill(words.wishes.allOf, { programme: value });
    }
    case 'audience':
      return wordFor(words.audiences, value);
    case 'minutes':
      return `${words.wishes.minutes}: ${value}`;
    case 'languages':
      return tagsOf(value).map(languageName).join(', ');
  }
}

/** The button goes with what it lets go: whoever pressed it is brought to what there is now. */
function letGo(change: () => void): void {
  change();
  goTo('list-title');
}

/** Where nothing fits: why, where that is known, and what to do. */
function nothingFits(view: View): TemplateResult {
  const { words, state, facts, set } = view;
  const isUnserved =
    state.activity !== '' &&
    !facts.choices.some(({ activities }) => activities.some((name) => isWithin(name, state.activity)));
  const easings = easingsFor(state, facts);
  return html`<div class="nothing">
    <h3>${words.nothing.heading}</h3>
    ${isUnserved ? html`<p>${fill(words.nothing.notYet, { activity: wishText(view, 'activity') })}</p>` : nothing}
    ${
      easings.length > 0
        ? html`<p>${words.nothing.ease}</p>
            <ul class="easings">
              ${easings.map(
                ({ field, count }) =>
                  html`<li>
                    <button type="button" class="quiet" @click=${() => letGo(() => set({ [field]: '' }))}>
                      ${fill(words.nothing.easing, { wish: wishText(view, field), n: String(count) })}
                    </button>
                  </li>`,
              )}
            </ul>`
        : html`<p>
            <button type="button" class="quiet" @click=${() => letGo(view.clear)}>
              ${words.wishes.clear}
            </button>
          </p>`
    }
    <p>${words.nothing.adapt}</p>
  </div>`;
}

/** What serves the chosen activity beside surveys. */
function otherMeans({ state, facts, words }: View): TemplateResult | typeof nothing {
  const other = facts.activities.find(({ name }) => name === state.activity)?.other;
  return other === undefined ? nothing : html`<p class="note">${wordFor(words.other, other)}</p>`;
}

/** Every survey that fits. */
export const listPart = (view: View): TemplateResult =>
  html`<section class="surveys" aria-labelledby="list-title">
    <h2 id="list-title" tabindex="-1">${view.words.list.heading}</h2>
    ${otherMeans(view)}
    ${
      view.found.length === 0
        ? nothingFits(view)
        : html`<ul class="list">
            ${repeat(
              view.found,
              ({ id }) => id,
              (choice) => row(view, choice),
            )}
          </ul>`
    }
  </section>`;
