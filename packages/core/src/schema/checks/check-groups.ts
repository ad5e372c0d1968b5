import { mistake, type Mistake } from '../mistake.js';
import { namedIn, type Named, type Outline } from '../outline.js';
import { join } from '../path.js';

/** What depends on other answers, and what has a state beside its value, has no place in an entry. */
const outOfPlace: readonly string[] = [
  'showIf',
  'requiredIf',
  'skippable',
  'outside',
  'checks',
  'identity',
  'order',
];

/** The questions of a repeating group are plain ones; their answers lie in a list of entries. */
export function checkGroups({ items }: Outline): readonly Mistake[] {
  return items
    .filter(({ raw }) => raw['type'] === 'repeating-group')
    .flatMap(({ raw, path }) => namedIn(raw, 'fields', path))
    .flatMap((field) => [
      ...misplaced(field, outOfPlace),
      ...namedIn(field.raw, 'options', field.path).flatMap((option) =>
        misplaced(option, ['showIf', 'other']),
      ),
    ]);
}

function misplaced({ raw, path }: Named, names: readonly string[]): readonly Mistake[] {
  return names
    .filter((name) => raw[name] !== undefined)
    .map((name) =>
      mistake(join(path, name), 'forbidden-field', `"${name}" cannot be used in a repeating group.`),
    );
}
