import { expect } from '@open-wc/testing';

/** An element inside an item; its absence is a failed test. */
export function find(item: Element, selector: string): HTMLInputElement {
  const [found] = findAll(item, selector);
  expect(found, selector).to.exist;
  return found as HTMLInputElement;
}

export function findAll(item: Element, selector: string): readonly HTMLInputElement[] {
  return [...(item.shadowRoot?.querySelectorAll<HTMLInputElement>(selector) ?? [])];
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
