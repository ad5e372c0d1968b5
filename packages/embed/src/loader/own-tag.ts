import { ownProperty } from '../page-scripts/own-property.js';

const isOurs = ({ src }: HTMLScriptElement): boolean => {
  try {
    return new URL(src).pathname.endsWith('/auto.js');
  } catch {
    return false;
  }
};

/** The loader's own tag: what runs now, or, where it runs as a module, the first script of its name. */
export function ownTag(): HTMLScriptElement | undefined {
  const current = ownProperty('currentScript');
  if (current instanceof HTMLScriptElement) return current;
  return [...ownProperty('scripts')].find(isOurs);
}

/** The `data-` attributes of an element, by their names without `data-`, in the order in which they stand. */
export function dataOf(element: Element): ReadonlyMap<string, string> {
  return new Map(
    [...element.attributes]
      .filter(({ name }) => name.startsWith('data-'))
      .map(({ name, value }) => [name.slice('data-'.length), value.trim()]),
  );
}
