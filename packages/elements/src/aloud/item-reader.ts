import { formatText, type InterfaceLanguage, type Item } from '@kith/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { ItemElement } from '../items/item-element.js';
import type { ItemFrame } from '../items/item-frame.js';
import type { Reader } from '../items/reader.js';
import type { Spoken } from '../survey/seams.js';
import type { SurveyModel } from '../survey/survey-model.js';
import { rateOf } from './speed.js';
import type { SpeakingProblem } from './speaker.js';
import { saidOf, untyped } from './spoken-words.js';
import { readerStyles } from './styles.js';

type Frame = Pick<ItemFrame, 'item' | 'language' | 'words'>;

/** Reads one item of a survey: its question, and each of its options. */
export class ItemReader implements Reader {
  private problem: SpeakingProblem | null = null;

  constructor(
    private readonly model: SurveyModel,
    private readonly element: ItemElement,
  ) {}

  question(frame: Frame): readonly unknown[] {
    this.adopt();
    const { item, language } = frame;
    const own = [item.label, ...(item.hint === undefined ? [] : [item.hint])];
    // Who cannot read hears the answers too, each while its face is marked.
    const isYoung = this.model.presentation === 'k-2';
    const options = isYoung ? optionsOf(item, language) : [];
    const spoken: Spoken = {
      texts: [...own, ...options.map(({ text }) => text)].map((text) => this.said(text, frame)),
      recordings: [
        item.audio?.label,
        ...own.slice(1).map(() => undefined),
        ...options.map(({ id }) => recordingOf(item, id)),
      ],
      name: formatText(language, 'listenQuestion'),
      isNamed: true,
    };
    const target = (n: number) =>
      n < own.length
        ? this.find(n ? '#hint0' : '[part~=label]')
        : this.optionLabel(options[n - own.length]?.id);
    return [
      html`<div class=${isYoung ? 'listen-question young' : 'listen-question'}>
        ${this.listen(spoken, language, target)}
      </div>`,
      html`<p class="problem muted" part="problem" role="status">
        ${this.problem ? formatText(language, this.problem) : nothing}
      </p>`,
    ];
  }

  option(frame: ItemFrame, id: string, text: string, control: unknown): unknown {
    const { item, language } = frame;
    const said = this.said(text, frame);
    const spoken: Spoken = {
      texts: [said],
      recordings: [recordingOf(item, id)],
      name: formatText(language, 'listenAnswer', { label: said }),
    };
    return html`<div class="heard">
      ${control}${this.listen(spoken, language, () => this.optionLabel(id))}
    </div>`;
  }

  private listen(
    spoken: Spoken,
    language: InterfaceLanguage,
    target: (text: number) => Element | null,
  ): TemplateResult {
    return html`<kith-listen
      .spoken=${spoken}
      .language=${language}
      .rate=${() => rateOf(this.model)}
      .target=${target}
      .tell=${this.tell}
    ></kith-listen>`;
  }

  private readonly tell = (problem: SpeakingProblem | null): void => {
    this.problem = problem;
    this.element.requestUpdate();
  };

  private said(text: string, { words }: Frame): string {
    const { words: survey, snapshot } = this.model;
    const { view } = this.element;
    if (!survey || !snapshot) return saidOf(text);
    return saidOf(text, untyped(words, view?.pipes ?? null, survey.items));
  }

  private find(selector: string): Element | null {
    return this.element.renderRoot.querySelector(selector);
  }

  private optionLabel(id = ''): Element | null {
    const inputs = [...this.element.renderRoot.querySelectorAll<HTMLInputElement>('input[name=choice]')];
    return inputs.find(({ value }) => value === id)?.closest('label') ?? null;
  }

  private adopt(): void {
    const { adoptedStyleSheets: sheets } = this.element.renderRoot as ShadowRoot;
    const { styleSheet } = readerStyles;
    if (styleSheet && !sheets.includes(styleSheet)) sheets.push(styleSheet);
  }
}

/** The answers of an item that are single words beside a control, by the value of the control. */
function optionsOf(item: Item, language: InterfaceLanguage): readonly { id: string; text: string }[] {
  if (item.type === 'faces' || item.type === 'scale')
    return language.scales[item.scale].map((text, n) => ({ id: String(n + 1), text }));
  if (item.type === 'yes-no')
    return (['yes', 'no'] as const).map((id) => ({ id, text: formatText(language, id) }));
  return 'options' in item ? item.options.map(({ id, label }) => ({ id, text: label })) : [];
}

function recordingOf({ type, audio }: Item, id: string): string | undefined {
  if (type === 'yes-no') return audio?.points?.[id === 'yes' ? 0 : 1];
  return audio?.options?.[id] ?? audio?.points?.[Number(id) - 1];
}
