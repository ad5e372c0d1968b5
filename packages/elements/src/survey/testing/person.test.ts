import { expect, waitUntil } from '@open-wc/testing';
import type { ItemElement } from '../../items/item-element.js';
import type { SurveyElement } from '../survey-element.js';

/** What a person does with a survey, and what they see. */

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The first that matches; it has to be there, and of the kind that is asked for. */
export function find<E extends HTMLElement = HTMLElement>(
  survey: Element,
  selector: string,
  kind?: new () => E,
): E {
  const found = survey.shadowRoot?.querySelector<E>(selector);
  expect(found, selector).to.be.instanceOf(kind ?? HTMLElement);
  return found as E;
}

export function has(survey: Element, selector: string): boolean {
  return survey.shadowRoot?.querySelector(selector) !== null;
}

/** Every word that is shown, the items' own included, in order. */
export function textOf(node: Node): string {
  return tidy([...visibleChildren(node)].map(textWithin).join(' '));
}

function textWithin(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof HTMLElement) || node.hidden) return '';
  return [...visibleChildren(node)].map(textWithin).join(' ');
}

function visibleChildren(node: Node): Iterable<Node> {
  if (node instanceof HTMLSlotElement) return node.assignedNodes();
  return ((node as Partial<Element>).shadowRoot ?? node).childNodes;
}

export function headingOf(survey: Element): string {
  return tidy(find(survey, '[part=heading]').textContent);
}

/** The names of all buttons of the survey itself. */
export function buttonsOf(survey: Element): readonly string[] {
  return [...(survey.shadowRoot?.querySelectorAll('button') ?? [])].map((one) => tidy(one.textContent));
}

export function button(within: Element, name: string): HTMLButtonElement {
  const all = [...(within.shadowRoot?.querySelectorAll('button') ?? [])];
  const found = all.find((one) => tidy(one.textContent) === name);
  expect(found, `button "${name}" among ${all.map((one) => tidy(one.textContent)).join(' | ')}`).to.exist;
  return found as HTMLButtonElement;
}

/** Waits until the survey and its items show what they know. */
export async function shown(survey: SurveyElement): Promise<void> {
  await survey.updateComplete;
  await Promise.all(items(survey).map((item) => item.updateComplete));
}

export async function press(survey: SurveyElement, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    button(survey, name).click();
    await shown(survey);
  }
}

export function items(survey: Element): readonly ItemElement[] {
  return [...(survey.shadowRoot?.querySelectorAll<ItemElement>('.items > *') ?? [])];
}

export function item(survey: Element, id: string): ItemElement {
  const found = items(survey).find(({ view }) => view?.id === id);
  expect(found, `item ${id}`).to.exist;
  return found as ItemElement;
}

export async function choose(survey: SurveyElement, id: string, value: string | number): Promise<void> {
  find(item(survey, id), `input[value="${value}"]`).click();
  await shown(survey);
}

/** Types into the field of an item; `moveOn` is what makes it count. */
export async function write(survey: SurveyElement, id: string, text: string, moveOn = true): Promise<void> {
  const field = find<HTMLInputElement | HTMLTextAreaElement>(item(survey, id), '#field');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  if (moveOn) field.dispatchEvent(new Event('change', { bubbles: true }));
  await shown(survey);
}

export async function pressIn(survey: SurveyElement, id: string, name: string): Promise<void> {
  button(item(survey, id), name).click();
  await shown(survey);
}

/** What has the focus, through every shadow root. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

export async function until(condition: () => boolean, message: string): Promise<void> {
  await waitUntil(condition, message, { interval: 5, timeout: 30_000 });
}

export async function untilHeading(survey: SurveyElement, heading: string): Promise<void> {
  await until(
    () => survey.shadowRoot?.querySelector('[part=heading]')?.textContent.trim() === heading,
    `heading "${heading}"`,
  );
}
