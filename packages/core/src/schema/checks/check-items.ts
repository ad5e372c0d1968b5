import { mistake, type Mistake } from '../mistake.js';
import { namedIn, type ItemOutline, type Outline } from '../outline.js';
import { join } from '../path.js';

/** At most one option with a text field; identity questions last and skippable. */
export function checkItems({ items }: Outline): readonly Mistake[] {
  return [...items.flatMap(checkOthers), ...items.flatMap(checkTopics), ...checkIdentity(items)];
}

function checkOthers({ path, raw }: ItemOutline): readonly Mistake[] {
  const others = namedIn(raw, 'options', path).filter((option) => option.raw['other'] === true);
  if (raw['type'] === 'ranking') {
    return others.map((option) =>
      mistake(join(option.path, 'other'), 'forbidden-field', 'What is ranked has no text field beside it.'),
    );
  }
  return others
    .slice(1)
    .map((option) =>
      mistake(join(option.path, 'other'), 'two-others', 'Only one option of an item can have a text field.'),
    );
}

/** Topics of a contact block are all on offer, and the block has a text field of its own. */
function checkTopics({ path, raw }: ItemOutline): readonly Mistake[] {
  return namedIn(raw, 'topics', path).flatMap((topic) =>
    ['showIf', 'other']
      .filter((name) => topic.raw[name] !== undefined)
      .map((name) => mistake(join(topic.path, name), 'forbidden-field', `A topic has no "${name}".`)),
  );
}

function checkIdentity(items: readonly ItemOutline[]): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  let identity: string | undefined;
  for (const { path, id, raw } of items) {
    if (raw['identity'] === true) {
      identity ??= id ?? path;
      if (raw['skippable'] === false) {
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
