import type { Item, Page, Text } from './definition.js';
import { rulesOf } from './item-types/rules-of.js';
import { formatNumber, isolated } from './languages/format.js';
import type { InterfaceLanguage } from './languages/contract.js';
import type { AnswerValue } from './response.js';

// `{{child.name|your child}}`: an item or a computed value, and the words where there is no answer.
const places = /\{\{([A-Za-z0-9._-]{1,64})\|([^{}|]*)\}\}/g;

/** An earlier answer that a text takes up. */
export interface PipedAnswer {
  /** `null` where there is none, and where its question is not shown. */
  readonly value: AnswerValue | null;
  readonly otherText: string;
}

/** Ids that texts take up, each once. */
export function pipedIn(texts: readonly (Text | undefined)[]): readonly string[] {
  const ids = texts.flatMap((text) => [...(text ?? '').matchAll(places)].map(([, id]) => id ?? ''));
  return [...new Set(ids)];
}

/**
 * The text with the words of earlier answers in their places, as plain text: whatever was typed has no meaning in
 * it. Words that are missing are replaced by the author's fallback.
 */
export function fillText(text: Text, words: Readonly<Record<string, string>> | null): string {
  return text.replace(
    places,
    (_, id: string, fallback: string) => (words && Object.hasOwn(words, id) && words[id]) || fallback,
  );
}

/** Every text of an item that can take up an answer. */
export function textsOf(item: Item): readonly (Text | undefined)[] {
  return [
    item.label,
    item.hint,
    ...('options' in item ? item.options.map(({ label }) => label) : []),
    ...('rows' in item ? item.rows.map(({ label }) => label) : []),
  ];
}

export const pageTextsOf = ({ title, intro }: Page): readonly (Text | undefined)[] => [title, intro];

/** What was answered, in words. `item` is in the reader's language; without it, the value is a computed number. */
export function wordsOf(
  item: Item | undefined,
  { value, otherText }: PipedAnswer,
  language: InterfaceLanguage,
): string | undefined {
  if (value === null) return undefined;
  if (!item) return formatNumber(language, Number(value));
  const words = rulesOf(item).words?.(withOther(item, otherText), value, language);
  return words ? isolated(language, words) : undefined;
}

/** What was typed beside "other" stands for its label. */
function withOther(item: Item, otherText: string): Item {
  if (!otherText || !('options' in item)) return item;
  const options = item.options.map((option) => (option.other ? { ...option, label: otherText } : option));
  return { ...item, options };
}
