import { mistake, type Mistake } from '../mistake.js';
import type { ItemOutline, Outline } from '../outline.js';
import { join } from '../path.js';

/** A contact block is never required, and only what is required can take the skip away. */
export function checkRequired({ items }: Outline): readonly Mistake[] {
  return items.flatMap((item) => [...checkAsked(item), ...checkSkip(item)]);
}

/** Nobody has to be contacted. */
function checkAsked({ raw, path }: ItemOutline): readonly Mistake[] {
  if (raw['type'] !== 'contact') return [];
  return ['required', 'requiredIf']
    .filter((name) => raw[name] !== undefined && raw[name] !== false)
    .map((name) => mistake(join(path, name), 'required-misfit', 'A wish to be contacted is never required.'));
}

function checkSkip({ raw, path }: ItemOutline): readonly Mistake[] {
  if (raw['skippable'] !== false || raw['required'] === true || raw['requiredIf'] !== undefined) return [];
  const message = 'Only what is required can be without a skip: add "required" or "requiredIf".';
  return [mistake(join(path, 'skippable'), 'required-misfit', message)];
}
