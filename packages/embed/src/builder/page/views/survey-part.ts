import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { fill } from '../../recipes/words.js';
import type { SurveyFacts } from '../../survey-facts.js';
import type { View } from '../app.js';
import { mistakeIn, type Option, radioGroup, selectField, textField, whenLeft } from '../controls.js';
import { tagsOf, titleIn } from '../state.js';
import { wordFor } from '../words.js';
import { contextGroup } from './context-part.js';
import { languageName } from '@kith/elements/languages/language-name';

/** Surveys of the same title are told apart by their grades, and all of them by what they are for. */
function optionOf({ words, state }: View, survey: SurveyFacts): Option {
  const title = titleIn(survey, state.language);
  const grades = survey.gradeBands.join(', ').toUpperCase();
  return {
    value: survey.id,
    label: grades === '' ? title : fill(words.survey.withGrades, { title, grades }),
    note: fill(words.survey.facts, {
      purpose: wordFor(words.purposes, survey.id),
      minutes: String(survey.minutes),
    }),
  };
}

/** Every survey, by who answers it. */
function whichSurvey(view: View): TemplateResult {
  const { words, facts, survey } = view;
  const audiences = new Set(facts.surveys.map(({ audience }) => audience));
  return html`<fieldset>
    <legend>${words.survey.which}</legend>
    ${[...audiences].map((audience) =>
      radioGroup(view, {
        field: 'survey',
        legend: words.audiences[audience],
        chosen: survey.id,
        options: facts.surveys.filter((one) => one.audience === audience).map((one) => optionOf(view, one)),
      }),
    )}
  </fieldset>`;
}

const privacyGroup = (view: View) =>
  radioGroup(view, {
    field: 'privacy',
    legend: view.words.survey.privacy,
    chosen: view.choices.privacy ?? view.survey.privacy[0] ?? '',
    options: view.survey.privacy.map((mode) => ({
      value: mode,
      label: view.words.modes[mode],
      note: view.words.modes[`${mode}Note`],
    })),
  });

/** Which survey, in which languages, and what becomes of names. */
export function surveyPart(view: View): TemplateResult {
  const { words, survey, choices } = view;
  return html`<section aria-labelledby="survey-title">
    <h2 id="survey-title">${words.survey.heading}</h2>
    <p><a class="action" href=${`catalogue.html#language=${view.state.language}`}>${words.survey.find}</a></p>
    ${whichSurvey(view)}
    ${
      survey.values.length > 1
        ? selectField(view, {
            field: 'value',
            label: words.naming[survey.attribute],
            chosen: choices.survey.value,
            options: survey.values.map((value) => ({ value, label: wordFor(words.values, value) })),
          })
        : nothing
    }
    ${languagesGroup(view)} ${survey.privacy.length > 1 ? privacyGroup(view) : nothing}
    ${textField(view, { field: 'wave', hint: words.survey.waveHint, isOptional: true })} ${contextGroup(view)}
  </section>`;
}

/** The language whose box somebody is in, which stays there without its tick too. */
const writtenIn = ({ writing }: View): readonly string[] =>
  writing.startsWith('languages-') ? [writing.slice('languages-'.length)] : [];

/** The survey's languages, and those that were asked for and are not there, so that they can be taken away. */
function tagsShown(view: View, chosen: readonly string[]): readonly string[] {
  const own = Object.keys(view.survey.titles);
  const others = new Set([...chosen, ...writtenIn(view)].filter((tag) => !own.includes(tag)));
  return [...own, ...[...others].sort()];
}

function languagesGroup(view: View): TemplateResult {
  const { words, state } = view;
  const chosen = tagsOf(state.languages);
  const tags = tagsShown(view, chosen);
  const mistake = mistakeIn(view, 'languages');
  const toggle = (tag: string, isOn: boolean): void => {
    const next = tags.filter((one) => (one === tag ? isOn : chosen.includes(one)));
    view.write({ languages: next.join(' ') }, `languages-${tag}`);
    view.see('languages');
  };
  return html`<fieldset aria-describedby="languages-hint languages-mistake">
    <legend>${words.labels.languages}</legend>
    <p class="hint" id="languages-hint">${words.survey.languagesHint}</p>
    ${repeat(
      tags,
      (tag) => tag,
      (tag) =>
        html`<div class="option">
          <input
            type="checkbox"
            id="languages-${tag}"
            aria-invalid=${mistake === '' ? 'false' : 'true'}
            .checked=${chosen.includes(tag)}
            @change=${(event: Event) => toggle(tag, (event.target as HTMLInputElement).checked)}
            @blur=${whenLeft(() => view.leave('languages', `languages-${tag}`))}
          />
          <label for="languages-${tag}" lang=${tag}>${languageName(tag)}</label>
        </div>`,
    )}
    <p class="mistake" id="languages-mistake" role="status">${mistake}</p>
  </fieldset>`;
}
