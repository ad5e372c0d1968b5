import { addFurtherAdapters, defineAdapter, ownAdapters } from '@kith/delivery/adapters';

/** Makes every adapter known that surveys of this page can name: those of Kith, and those of the page's own. */
export function knowAdapters(): void {
  addFurtherAdapters();
  for (const [name, adapter] of Object.entries(ownAdapters()))
    try {
      defineAdapter(name, adapter);
    } catch {
      // It is known already, from an earlier check or from the page's own bundle; or a survey that names it says what
      // is wrong with it.
    }
}
