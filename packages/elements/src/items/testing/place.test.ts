import { fixtureSync } from '@open-wc/testing';
import type { LitElement } from 'lit';

/** Puts markup on the page and waits for its items; no frame is awaited, so a page in the background works too. */
export async function place<E extends Element>(markup: string): Promise<E> {
  const element = fixtureSync<E>(markup);
  for (const one of [element, ...element.querySelectorAll('*')])
    await (one as Partial<LitElement>).updateComplete;
  return element;
}
