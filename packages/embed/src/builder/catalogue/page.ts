import { languageName } from '@kith/elements/languages/language-name';
import { html, nothing, render, type TemplateResult } from 'lit';
import { saidPart, selectField } from '../page/controls.js';
import { createPreview, messageFor } from '../page/preview.js';
import { builderLanguages, fill } from '../recipes/words.js';
import { startApp, type View } from './app.js';
import './facts.js';
import { triedOut } from './tag.js';
import { listPart } from './views/list-part.js';
import { shownLanguage, shownPart } from './views/shown-part.js';
import { wishesPart } from './views/wishes-part.js';

const head = (view: View): TemplateResult =>
  html`<header>
    <div class="languages">
      ${selectField(view, {
        field: 'language',
        label: view.words.page.language,
        chosen: view.language,
        options: builderLanguages.map((tag) => ({ value: tag, label: languageName(tag) })),
      })}
    </div>
    <h1>${view.words.page.title}</h1>
    <p class="lead">${view.words.page.intro}</p>
    <p class="hint">${view.words.page.stays}</p>
    <p><a class="action" href=${`builder.html#language=${view.language}`}>${view.words.page.builder}</a></p>
    ${
      view.strange.length > 0
        ? html`<p class="note bad" role="alert">
            ${fill(view.words.page.strange, { given: view.strange.join(', ') })}
          </p>`
        : nothing
    }
  </header>`;

const pageOf = (view: View): TemplateResult =>
  html`${head(view)}
    <div class="columns">
      <div>${wishesPart(view)} ${listPart(view)}</div>
      ${shownPart(view)}
    </div>
    ${saidPart(view)}`;

/** What the frame is told: the survey that is looked at, in its language. */
function previewOf(view: View) {
  const { shown, facts, shared } = view;
  if (!shown) return undefined;
  const language = shownLanguage(view, shown);
  const choices = triedOut(facts, shown.survey, document.baseURI, language);
  return messageFor({
    choices,
    survey: shown.survey,
    words: shared,
    state: { previewLanguage: language },
  });
}

function start(main: HTMLElement): void {
  const preview = createPreview();
  let shown: string | undefined;
  const draw = (view: View): void => {
    document.documentElement.lang = view.language;
    document.title = view.words.page.title;
    render(pageOf(view), main);
    preview(previewOf(view));
    // On a phone it stands far below the list; by keyboard and by ear it would be missed anywhere.
    const isOther = shown !== undefined && shown !== view.state.survey && view.shown !== undefined;
    shown = view.state.survey;
    if (isOther) document.querySelector<HTMLElement>('#shown-title')?.focus();
  };
  main.replaceChildren();
  const again = startApp({
    facts: kithCatalogue,
    place: {
      hash: () => location.hash,
      keepHash: (hash) =>
        history.replaceState(history.state, '', `${location.pathname}${location.search}${hash}`),
      languages: navigator.languages,
    },
    draw,
  });
  addEventListener('hashchange', again);
}

const main = document.querySelector('main');
if (main) start(main);
