import { formatText, type PageView, type Run, type TextKey } from '@kith/core';
import { html, nothing, type TemplateResult } from 'lit';
import { fresh } from '../items/fresh.js';
import { renderFace } from '../items/further/faces-item/face.js';
import { renderMarks } from '../items/marks.js';
import { seams, type Spoken } from '../survey/seams.js';
import type { ItemPool } from '../survey/item-pool.js';
import type { SurveyModel } from '../survey/survey-model.js';
import type { Words } from '../survey/words.js';
import { helpBox } from '../survey/views/notice.js';
import { outcomeLine, outcomeText } from '../survey/views/outcome.js';
import { button, heading, once } from '../survey/views/parts.js';
import { adultSentences } from './adult-sentences.js';
import { renderLineIcon } from '../styles/line-icon.js';
import { renderStar, renderWay } from './pictures.js';

/** What a button does, for those who do not read its word. */
const stepIcons = {
  next: 'M5 12h14M13 6l6 6-6 6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  done: 'M4 13l5 5L20 7',
};
type StepIcon = keyof typeof stepIcons;

/** The ways on and back point the other way where text runs from the right. */
const stepIcon = (name: StepIcon): TemplateResult =>
  renderLineIcon(stepIcons[name], name === 'done' ? 'icon' : 'icon flips');

/** Runs that the adult has handed over to the child. */
const handedOver = new WeakSet<Run>();

/** The screens that young children have of their own. The rest is as for everybody, with larger buttons. */
export function youngView(model: SurveyModel, items: ItemPool): unknown {
  const { screen, run, words, snapshot } = model;
  if (!words || !run) return undefined;
  if (screen === 'notice') {
    return handedOver.has(run) ? assentView(model, words) : adultView(model, words, run);
  }
  if (screen === 'page' && snapshot?.page) return pageView(model, items, snapshot.page);
  return screen === 'outcome' ? thanksView(model, words) : undefined;
}

/** What this is and why, for the adult who sits beside the child. */
function adultView(model: SurveyModel, { definition, language }: Words, run: Run): TemplateResult {
  const { adult, whoSees } = definition.notice;
  const hasRecordings = definition.pages.some(({ items }) => items.some(({ audio }) => audio?.label));
  return html`${seams.languages?.note(model)} ${heading(model, formatText(language, 'youngForAdult'))}
    <div class="notice" part="notice">
      <p>${renderMarks(adult ?? whoSees)}</p>
      <ul>
        ${adultSentences(model).map((text) => html`<li>${renderMarks(text)}</li>`)}
      </ul>
    </div>
    <div class="aloud" part="aloud">
      ${listen(model, {
        texts: [definition.title],
        name: formatText(language, 'youngTry'),
        isNamed: true,
        isTried: !hasRecordings,
      })}
      ${seams.aloud?.speed(model)}
    </div>
    <div class="actions" part="actions">
      ${button(model, 'youngHand', () => handOver(model, run), 'primary')}
    </div>`;
}

function handOver(model: SurveyModel, run: Run): void {
  handedOver.add(run);
  model.turnTo();
}

/** The child is asked, in words to be heard. */
function assentView(model: SurveyModel, { definition, language }: Words): TemplateResult {
  const { kind, intro, audio } = definition.notice;
  const isAssent = kind === 'assent';
  return html`<div class="child hello">
    <div class="friends">${renderFace(3)}</div>
    ${heading(model, definition.title)}
    <p class="said">${renderMarks(intro)}</p>
    ${listen(model, {
      texts: [intro],
      recordings: [audio],
      name: formatText(language, 'listenText'),
      isNamed: true,
    })}
    <div class="actions steps" part="actions">
      ${choice(model, 'youngYes', 'next', 'primary', () => model.agree())}
      ${isAssent ? choice(model, 'youngNo', null, 'plain', () => model.refuse()) : nothing}
    </div>
  </div>`;
}

/** A button that a child who does not read can listen to before. */
function choice(
  model: SurveyModel,
  key: TextKey,
  icon: StepIcon | null,
  kind: 'primary' | 'plain',
  act: () => void,
): TemplateResult {
  const text = model.text(key);
  return html`<div class="choice">
    ${step(model, key, icon, kind, act)}
    ${listen(model, { texts: [text], name: model.text('listenAnswer', { label: text }) })}
  </div>`;
}

function pageView(model: SurveyModel, items: ItemPool, page: PageView): TemplateResult {
  const { number, count, isFirst, isLast } = page;
  const isMissing = model.showIssues;
  const place = model.text('youngProgress', { n: number, count });
  return html`<div class="child">
    <div class="top" part="progress">
      ${renderWay(number, count)}
      ${heading(model, place, 0, html`<span class="unseen">${fresh(place)}</span>`)}
    </div>
    <div class="items" id=${isMissing ? 'summary' : nothing} tabindex=${isMissing ? '-1' : nothing}>
      ${items.forPage(model)}
    </div>
    <div class="actions steps" part="actions">
      ${isFirst ? nothing : step(model, 'back', 'back', 'plain', () => model.back())}
      ${step(model, isLast ? 'youngFinish' : 'next', isLast ? 'done' : 'next', 'primary', () => model.next())}
    </div>
    <div class="leave">${button(model, 'youngStop', () => model.setStopping(true), 'quiet')}</div>
  </div>`;
}

function thanksView(model: SurveyModel, { definition, language }: Words): TemplateResult {
  const { thanks } = definition;
  const outcome = model.outcome ?? 'sending';
  const isFailed = outcome === 'attention';
  const title = model.text(isFailed ? 'attentionTitle' : 'thanksTitle');
  const state = model.text(outcomeText(outcome));
  // Nobody is thanked for what did not arrive.
  return html`<div class="child hello">
    ${isFailed ? nothing : renderStar('star')} ${heading(model, title)}
    ${isFailed ? nothing : html`<p class="said">${renderMarks(thanks)}</p>`}
    ${listen(model, {
      texts: [title, isFailed ? state : thanks],
      name: formatText(language, 'listenText'),
      isNamed: true,
    })}
    ${outcomeLine(model, outcome)} ${helpBox(model)}
    ${steps(
      outcome.startsWith('kept') && step(model, 'tryAgain', null, 'plain', () => model.retryNow()),
      model.isSharedDevice &&
        outcome !== 'sending' &&
        step(model, 'nextPerson', null, 'plain', () => model.startAgain()),
    )}
    ${seams.copy?.(model)}
  </div>`;
}

const steps = (...buttons: readonly (TemplateResult | false)[]): unknown => {
  const there = buttons.filter((one) => one !== false);
  return there.length > 0 ? html`<div class="actions steps" part="actions">${there}</div>` : nothing;
};

function step(
  model: SurveyModel,
  key: TextKey,
  icon: StepIcon | null,
  kind: 'primary' | 'plain',
  act: () => void,
): TemplateResult {
  return html`<button type="button" class="step ${kind}" part="button ${kind}" @click=${once(act)}>
    ${icon === 'back' ? stepIcon(icon) : nothing}<span>${fresh(model.text(key))}</span>${
      icon && icon !== 'back' ? stepIcon(icon) : nothing
    }
  </button>`;
}

const listen = (model: SurveyModel, spoken: Spoken): unknown => seams.aloud?.listen(model, spoken) ?? nothing;
