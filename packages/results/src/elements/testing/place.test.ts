import { fixtureSync } from '@open-wc/testing';
import type { Item } from '@kith/core';
import { wholeEnglish } from '@kith/core/languages/whole-english';
import { demoPublication, type DemoPublicationOptions } from '../../demo/index.js';
import { madeUpSurvey } from '../../testing/made-up-survey.js';
import type {} from '@kith/elements/events/error-event';
import '../define.js';
import type { ResultsElement } from '../results-element.js';

const scale = (id: string, label: string): Item => ({ id, type: 'scale', scale: 'amount5', label });

export const definition = madeUpSurvey([
  scale('lifted', 'How much is yours?'),
  scale('also', 'How much do you like it?'),
  scale('same', 'How much do you learn?'),
  { id: 'idea', type: 'long-text', label: 'What would help?' },
]);

/** Invented answers to three questions at six schools. */
export const madeUp = (options: Partial<DemoPublicationOptions> = {}) =>
  demoPublication(definition, { languages: [{ language: wholeEnglish }], ...options });

/** Puts the tag into the page with these properties. Not yet shown. */
export function put(properties: object, attributes: Readonly<Record<string, string>> = {}): ResultsElement {
  const frame = fixtureSync<HTMLElement>('<div></div>');
  const element = document.createElement('kith-results');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, properties);
  frame.append(element);
  return element;
}

export const rootOf = (element: HTMLElement): ShadowRoot => {
  if (!element.shadowRoot) throw new Error(`${element.localName} has no shadow root.`);
  return element.shadowRoot;
};

/** What a person reads, with single spaces. */
export const wordsOf = (element: Element | ShadowRoot | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

export async function until(what: string, isThere: () => boolean): Promise<void> {
  const end = performance.now() + 10_000;
  while (!isThere()) {
    if (performance.now() > end) throw new Error(`${what} never came.`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** The tag with results given by the page, shown. */
export async function show(properties: object): Promise<ResultsElement> {
  const element = put(properties);
  await until('what was chosen', () => rootOf(element).querySelector('.view, .state') !== null);
  await element.updateComplete;
  return element;
}

/** Cells of a table as a person reads them, row by row. */
export const tableOf = (within: Element | ShadowRoot): readonly (readonly string[])[] =>
  [...within.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => wordsOf(cell)));
