import { html, render, type TemplateResult } from 'lit';
import { addFurtherAdapters } from '@kith/delivery/adapters';
import '../facts.js';
import { builderLanguages } from '../recipes/words.js';
import { startApp, type View } from './app.js';
import { saidPart, selectField } from './controls.js';
import { keep, takeUp, takeUpLater } from './keep.js';
import { languageName } from '@kith/elements/languages/language-name';
import { createPreview, messageFor } from './preview.js';
import { startState } from './state.js';
import { answersPart } from './views/answers-part.js';
import { previewPart, themePart } from './views/look-part.js';
import { placePart } from './views/place-part.js';
import { resultPart } from './views/result-part.js';
import { sharePart } from './views/share-part.js';
import { surveyPart } from './views/survey-part.js';
import { testPart } from './views/test-part.js';

const languageChoice = (view: View): TemplateResult =>
  html`<div class="languages">
    ${selectField(view, {
      field: 'language',
      label: view.words.page.language,
      chosen: view.state.language,
      options: builderLanguages.map((tag) => ({ value: tag, label: languageName(tag) })),
    })}
  </div>`;

const pageOf = (view: View): TemplateResult =>
  html`<header>
      ${languageChoice(view)}
      <h1>${view.words.page.title}</h1>
      <p class="lead">${view.words.page.intro}</p>
      <p class="hint">${view.words.page.stays}</p>
    </header>
    <div class="columns">
      <form autocomplete="off" @submit=${(event: Event) => event.preventDefault()}>
        ${surveyPart(view)} ${answersPart(view)} ${placePart(view)} ${themePart(view)}
      </form>
      ${previewPart(view)}
    </div>
    ${resultPart(view)} ${testPart(view)} ${sharePart(view)}
    <p><button type="button" class="quiet" @click=${view.startOver}>${view.words.page.startOver}</button></p>
    ${saidPart(view)}`;

/** Fields in which a secret stands; they are kept nowhere. */
const secretsIn = ({ mistakes }: View): readonly string[] =>
  mistakes.filter(({ code }) => code === 'secret').map(({ field }) => field);

function start(main: HTMLElement): void {
  addFurtherAdapters();
  const begin = startState(document.baseURI, navigator.languages);
  const preview = createPreview();
  const draw = (view: View): void => {
    document.documentElement.lang = view.state.language;
    document.title = view.words.page.title;
    render(pageOf(view), main);
    preview(messageFor(view));
    keep(view.state, secretsIn(view));
  };
  main.replaceChildren();
  startApp({ facts: kithBuilder, begin, start: takeUp(begin), draw });
  takeUpLater();
}

const main = document.querySelector('main');
if (main) start(main);
