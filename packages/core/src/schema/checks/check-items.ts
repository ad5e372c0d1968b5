import { mistake, type Mistake } from '../mistake.js';
import type { ItemOutline, Outline } from '../outline.js';
import { isRecord, join, listOf } from '../path.js';

/** At most one option with a text field; identity questions last and skippable. */
export function checkItems({ items }: Outline): readonly Mistake[] {
  return [...items.flatMap(checkOthers), ...checkIdentity(items)];
}

function checkOthers({ path, raw }: ItemOutline): readonly Mistake[] {
  const others = listOf(raw['options']).flatMap((option, i) =>
    isRecord(option) && option['other'] === true ? [i] : [],
  );
  return others.slice(1).map((i) => {
    const at = join(join(join(path, 'options'), i), 'other');
    return mistake(at, 'two-others', 'Only one option of an item can have a text field.');
  });
}

function checkIdentity(items: readonly ItemOutline[]): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  let identity: string | undefined;
  for (const { path, id, raw } of items) {
    if (raw['identity'] === true) {
      identity ??= id ?? path;
      if (raw['required'] === true && raw['skippable'] === false) {
        const message = 'An identity question can always be skipped.';
        mistakes.push(mistake(join(path, 'skippable'), 'identity-required', message));
      }
    } else if (identity !== undefined && raw['type'] !== 'information') {
      const message = `Identity questions come last, but this comes after "${identity}".`;
      mistakes.push(mistake(path, 'identity-not-last', message));
    }
  }
  return mistakes;
}
