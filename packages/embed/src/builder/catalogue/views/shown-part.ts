import { languageName } from '@kith/elements/languages/language-name';
import { html, nothing, type TemplateResult } from 'lit';
import { codeField, selectField } from '../../page/controls.js';
import { fill } from '../../recipes/words.js';
import { isServed } from '../../page/state.js';
import { recipe } from '../../recipes/recipe.js';
import type { View } from '../app.js';
import { triedOut } from '../tag.js';
import { languagesOf, purposeOf, titleOf, whoOf } from './texts.js';

type Shown = NonNullable<View['shown']>;

/** The language in which the survey is shown: the one that was chosen, else the page's, where the survey has it. */
export function shownLanguage({ state, language }: View, { choice }: Shown): string {
  const wanted = [state.previewLanguage, language];
  return wanted.find((tag) => choice.languages.includes(tag)) ?? choice.languages[0] ?? 'en';
}

/** Where the builder takes it up. */
function builderLink({ language }: View, { choice }: Shown, first: string): string {
  const languages = [first, ...choice.languages.filter((tag) => tag !== first)].join(' ');
  return `builder.html#${new URLSearchParams({ language, survey: choice.id, languages }).toString()}`;
}

/** What `kith adapt` is told: a copy under a name that nobody has yet. */
const adaptCommand = (id: string): string =>
  `npm run kith -- adapt ${id} --id our-${id} --out our-${id}.json`;

function preview(view: View, shown: Shown): TemplateResult {
  const { words, shared } = view;
  return html`<h3>${words.shown.preview}</h3>
    <p class="hint">${words.shown.trial}</p>
    ${selectField(view, {
      field: 'previewLanguage',
      label: words.shown.language,
      chosen: shownLanguage(view, shown),
      options: shown.choice.languages.map((tag) => ({ value: tag, label: languageName(tag) })),
    })}
    <div class="stage phone">
      <iframe
        id="preview"
        title=${shared.look.frame}
        src="builder-preview.html"
        width="390"
        height="620"
      ></iframe>
    </div>`;
}

/** What leads on from here. */
const further = (view: View, shown: Shown): TemplateResult =>
  html`<p>
      <a class="action" href=${builderLink(view, shown, shownLanguage(view, shown))}>
        ${view.words.shown.full}
      </a>
    </p>
    <p class="hint">${view.words.shown.fullNote}</p>
    <p><a class="action" href="${shown.choice.id}.plain.html">${view.words.shown.read}</a></p>`;

function code(view: View, { survey }: Shown, first: string): TemplateResult {
  const { words, shared, facts, say } = view;
  const { snippet, reason } = recipe(triedOut(facts, survey, document.baseURI, first), facts, view.language);
  const notes = [
    words.shown.tagNote,
    ...(survey.asksContact ? [words.shown.contactNote] : []),
    ...(survey.needsAll ? [words.shown.all] : []),
  ];
  return html`<h3>${words.shown.place}</h3>
    <p class="hint">${notes.join(' ')}</p>
    ${codeField({ words: shared, say }, { id: 'tag', label: words.shown.tag, code: snippet })}
    ${reason === undefined ? nothing : html`<p class="note">${words.shown.apart}</p>`}`;
}

const adapt = ({ words, shared, say }: View, { choice }: Shown): TemplateResult =>
  html`<h3>${words.shown.adapt}</h3>
    <p class="hint">${words.shown.adaptNote}</p>
    ${codeField(
      { words: shared, say },
      { id: 'adapt', label: words.shown.adaptCode, code: adaptCommand(choice.id) },
    )}
    <p class="hint">${words.shown.adaptDocs}</p>`;

function drafts(view: View, { choice }: Shown): TemplateResult | typeof nothing {
  const unchecked = Object.entries(choice.status)
    .filter(([, status]) => status === 'draft' || status === 'machine')
    .map(([tag]) => languageName(tag));
  return unchecked.length === 0
    ? nothing
    : html`<p class="note">${fill(view.words.shown.draft, { languages: unchecked.join(', ') })}</p>`;
}

function shownSurvey(view: View, shown: Shown): TemplateResult {
  const { choice } = shown;
  const back = (): void => document.querySelector<HTMLElement>(`#choose-${choice.id}`)?.focus();
  const isListed = view.found.includes(choice);
  return html`<h2 id="shown-title" tabindex="-1">${titleOf(view, choice)}</h2>
    <p>${whoOf(view, choice)}. ${purposeOf(view, choice)}.</p>
    <p class="hint">${languagesOf(view, choice).join(', ')}</p>
    ${isListed ? html`<p><button type="button" class="quiet" @click=${back}>${view.words.shown.back}</button></p>` : nothing}
    ${
      isServed(document.baseURI)
        ? [preview(view, shown), drafts(view, shown), code(view, shown, shownLanguage(view, shown))]
        : [html`<p class="note">${view.words.shown.fromDisk}</p>`, drafts(view, shown)]
    }
    ${further(view, shown)} ${adapt(view, shown)}`;
}

/** The survey that is looked at: to try out, with its tag. */
export const shownPart = (view: View): TemplateResult =>
  html`<section class="shown" aria-labelledby="shown-title">
    ${
      view.shown
        ? shownSurvey(view, view.shown)
        : html`<h2 id="shown-title" tabindex="-1">${view.words.shown.none}</h2>
            <p class="hint">${view.words.shown.noneNote}</p>`
    }
  </section>`;
