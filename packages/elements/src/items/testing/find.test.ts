import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';

/** An element inside an item; its absence is a failed test. */
export function find<E extends Element = HTMLElement>(item: Element, selector: string): E {
  const found = item.shadowRoot?.querySelector<E>(selector);
  expect(found, selector).to.exist;
  return found as E;
}

export function findAll<E extends Element = HTMLElement>(item: Element, selector: string): readonly E[] {
  return [...(item.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
}

/** The label around the control that stands for a value. */
export function option(item: Element, value: string): HTMLElement {
  return find(item, `input[value="${value}"]`).parentElement as HTMLElement;
}

/** What a person reads, hints and errors included. */
export function textOf(item: Element): string {
  return findAll(item, ':host > *, *')
    .filter((node) => node.parentNode === item.shadowRoot)
    .map((node) => node.textContent)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

export async function updated(item: Element): Promise<void> {
  await (item as LitElement).updateComplete;
}
