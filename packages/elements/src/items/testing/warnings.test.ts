import type { ItemElement } from '../item-element.js';
import { place } from './place.test.js';

/** What the console is told while an item is made. */
export async function warnings(markup: string): Promise<{ item: ItemElement; told: string[] }> {
  const told: string[] = [];
  const { warn } = console;
  console.warn = (message: string) => told.push(message);
  try {
    return { item: await place<ItemElement>(markup), told };
  } finally {
    console.warn = warn;
  }
}
