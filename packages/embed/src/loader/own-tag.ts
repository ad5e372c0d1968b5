import { ownProperty } from '../page-scripts/own-property.js';
import { scriptPath } from '../page-scripts/script-path.js';

/** Others have a file named `auto.js` too. Without one of these the loader would put nothing anywhere. */
export const isLoader = (script: HTMLScriptElement): boolean =>
  script.matches('[data-endpoint], [data-published]');

/**
 * A script's own tag: what runs now, or, where it runs as a module, the first script from a file of this name, and before
 * others one that says what the loader allows.
 */
export function ownTag(file: string): HTMLScriptElement | undefined {
  const current = ownProperty('currentScript');
  if (current instanceof HTMLScriptElement) return current;
  const named = [...ownProperty('scripts')].filter((script) => scriptPath(script).endsWith(`/${file}`));
  return named.find(isLoader) ?? named[0];
}

/** The `data-` attributes of an element, by their names without `data-`, in the order in which they stand. */
export function dataOf(element: Element): ReadonlyMap<string, string> {
  return new Map(
    [...element.attributes]
      .filter(({ name }) => name.startsWith('data-'))
      .map(({ name, value }) => [name.slice('data-'.length), value.trim()]),
  );
}
