import { formatText, type InterfaceLanguage, type Item, type ItemView } from '@kith/core';
import { html, nothing, type TemplateResult } from 'lit';
import { fresh } from './fresh.js';
import { seams } from '../survey/seams.js';
import { type PipedWords, renderMarks } from './marks.js';
import type { Reader } from './reader.js';

/** What every item shows around its controls, ready to be placed. */
export interface ItemFrame<I extends Item = Item> {
  readonly item: I;
  readonly language: InterfaceLanguage;
  readonly isDisabled: boolean;
  readonly isForStudents: boolean;
  /** Words of earlier answers that the texts take up. */
  readonly words: PipedWords;
  readonly reader: Reader | null;
  /** In a survey: the item's state as the person sees it. Null where the item stands alone. */
  readonly state: ItemView['state'] | null;
  /** The question, with a word where an answer is required. */
  readonly label: unknown;
  /** Ways to hear and to see the question, hints, and errors. */
  readonly notes: readonly unknown[];
  /** Ids of hints and errors, for `aria-describedby`. */
  readonly describedBy: string | typeof nothing;
  readonly required: 'true' | typeof nothing;
  readonly invalid: 'true' | typeof nothing;
  /** Skip or clear; nothing outside a survey. */
  readonly verb: unknown;
}

export interface FrameParts<I extends Item> {
  readonly item: I;
  readonly language: InterfaceLanguage;
  readonly isDisabled: boolean;
  readonly isForStudents: boolean;
  readonly words: PipedWords;
  readonly reader: Reader | null;
  readonly isRequired: boolean;
  readonly state: ItemView['state'] | null;
  readonly errors: readonly string[];
  readonly onVerb: () => void;
}

export function itemFrame<I extends Item>({
  errors,
  isRequired,
  onVerb,
  ...rest
}: FrameParts<I>): ItemFrame<I> {
  const { item, language, reader, state, words } = rest;
  const notes = notesOf(rest);
  return {
    ...rest,
    label: isRequired
      ? html`${renderMarks(item.label, words)}
          <span class="muted" part="required">${formatText(language, 'required')}</span>`
      : renderMarks(item.label, words),
    notes: [
      item.media && seams.media?.(item.media, language),
      ...(reader?.question(rest) ?? []),
      ...notes.map(
        (text, n) => html`<p id="hint${n}" class="muted" part="hint">${renderMarks(text, words)}</p>`,
      ),
      ...errors.map((text, n) => html`<p id="error${n}" part="error">${text}</p>`),
    ],
    describedBy:
      [...notes.map((_, n) => `hint${n}`), ...errors.map((_, n) => `error${n}`)].join(' ') || nothing,
    required: isRequired ? 'true' : nothing,
    invalid: errors.length ? 'true' : nothing,
    verb: state ? renderVerb(language, item, state, onVerb) : nothing,
  };
}

function notesOf({ item, language, isForStudents }: Pick<ItemFrame, 'item' | 'language' | 'isForStudents'>) {
  return [
    item.hint,
    item.type === 'multiple-choice' &&
      (item.maxChoices
        ? formatText(language, 'chooseUpTo', { max: item.maxChoices })
        : formatText(language, 'chooseAny')),
    item.type === 'long-text' && isForStudents && formatText(language, 'noNames'),
  ].filter((text): text is string => !!text);
}

function renderVerb(
  language: InterfaceLanguage,
  item: Item,
  state: ItemView['state'],
  onVerb: () => void,
): TemplateResult {
  const canAct = state !== 'unanswered' || item.skippable !== false;
  // The status is there from the start: a live region that arrives with its text is not announced.
  return html`<p class="verb">
    <span role="status" part="state">${state === 'skipped' ? formatText(language, 'skipped') : nothing}</span
    >${
      canAct
        ? html`<button type="button" part="action" aria-describedby="label" @click=${onVerb}>
            ${fresh(formatText(language, state === 'unanswered' ? 'skip' : 'clear'))}
          </button>`
        : nothing
    }
  </p>`;
}
