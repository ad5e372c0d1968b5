import type { InterfaceLanguage } from '@kith/core';

/** One text of the interface: `minutes.one` is a form of `minutes`, `scales.yes3.0` the lowest label of a scale. */
export interface InterfaceText {
  readonly key: string;
  readonly text: string;
  /** The plural form, of a text that has forms. */
  readonly form?: string;
}

/** Every text and every form, in order, with the labels of the scales. */
export function interfaceTexts({ texts, scales }: InterfaceLanguage): readonly InterfaceText[] {
  return [
    ...Object.entries<string | object>(texts).flatMap(([key, text]): readonly InterfaceText[] =>
      typeof text === 'string'
        ? [{ key, text }]
        : Object.entries(text).map(([form, words]) => ({ key: `${key}.${form}`, text: String(words), form })),
    ),
    ...Object.entries(scales).flatMap(([id, labels]) =>
      labels.map((text, i) => ({ key: `scales.${id}.${i}`, text })),
    ),
  ];
}

/** `{n} of {count}`, by name and in any order. */
export const placeholdersIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
