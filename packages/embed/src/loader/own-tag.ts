import { ownProperty } from '../page-scripts/own-property.js';
import { scriptPath } from '../page-scripts/script-path.js';

/** A script's own tag: what runs now, or, where it runs as a module, the first script from a file of this name. */
export function ownTag(file: string): HTMLScriptElement | undefined {
  const current = ownProperty('currentScript');
  if (current instanceof HTMLScriptElement) return current;
  return [...ownProperty('scripts')].find((script) => scriptPath(script).endsWith(`/${file}`));
}

/** The `data-` attributes of an element, by their names without `data-`, in the order in which they stand. */
export function dataOf(element: Element): ReadonlyMap<string, string> {
  return new Map(
    [...element.attributes]
      .filter(({ name }) => name.startsWith('data-'))
      .map(({ name, value }) => [name.slice('data-'.length), value.trim()]),
  );
}
