import { type ItemView, type PageView } from '@kith/core';
import { html, nothing } from 'lit';
import { fresh } from '../../items/fresh.js';
import { renderMarks } from '../../items/marks.js';
import type { ItemPool } from '../item-pool.js';
import { filled, pipedWords } from '../piped-words.js';
import type { SurveyModel } from '../survey-model.js';
import type { Words } from '../words.js';
import { button, heading, type View } from './parts.js';

/** One page of questions. */
export function pageView(model: SurveyModel, items: ItemPool): View {
  const page = model.snapshot?.page;
  return page ? pageContent(model, page, items) : nothing;
}

function pageContent(model: SurveyModel, page: PageView, items: ItemPool): View {
  const { words } = model;
  if (!words) return nothing;
  const { number, count, isFirst, isLast } = page;
  const texts = words.definition.pages.find(({ id }) => id === page.page.id) ?? page.page;
  const piped = pipedWords(page.pipes, words);
  const progress = model.text('progress', { n: number, count });
  return html`<div class="progress" part="progress">
      <span id="progress">${progress}</span>
      <progress aria-labelledby="progress" max=${count} .value=${number}></progress>
    </div>
    ${heading(model, filled(texts.title ?? words.definition.title, piped))} ${missing(model, words, items)}
    ${texts.intro ? html`<p>${renderMarks(texts.intro, piped)}</p>` : nothing}
    <div class="items">${items.forPage(model)}</div>
    <div class="actions" part="actions">
      ${button(model, isLast ? 'submit' : 'next', () => model.next(), 'primary')}
      ${isFirst ? nothing : button(model, 'back', () => model.back())}
    </div>
    <div class="leave">${button(model, 'stop', () => model.setStopping(true), 'quiet')}</div>`;
}

/** What is missing: takes the focus, and each entry moves it to the question. */
function missing(model: SurveyModel, words: Words, items: ItemPool): View {
  const ids = model.snapshot?.page?.itemIds ?? [];
  const views = model.showIssues ? model.itemsWithIssues(items.unreadable(ids)) : [];
  if (views.length === 0) return nothing;
  return html`<div
    id="summary"
    class="summary"
    part="summary"
    role="group"
    aria-labelledby="missing"
    tabindex="-1"
  >
    <p id="missing">${fresh(model.text('errorSummary', { n: views.length }))}</p>
    <ul>
      ${views.map((view) => html`<li>${entry(model, words, view)}</li>`)}
    </ul>
  </div>`;
}

function entry(model: SurveyModel, words: Words, { id, pipes }: ItemView): View {
  return html`<button type="button" class="quiet" @click=${() => model.focusItem(id)}>
    ${fresh(filled(words.items.get(id)?.label ?? '', pipedWords(pipes, words)))}
  </button>`;
}
