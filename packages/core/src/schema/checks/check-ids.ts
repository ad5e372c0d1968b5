import { outsideAnswers } from '../item-schema.js';
import { namesOfObjects } from '../leaves.js';
import { mistake, type Mistake } from '../mistake.js';
import { namedIn, type Named, type Outline } from '../outline.js';
import { join } from '../path.js';

// States travel beside option ids: an option of such a name could not be told from the state.
const reservedOptionIds: readonly string[] = [
  ...namesOfObjects,
  ...outsideAnswers,
  'answered',
  'unanswered',
  'skipped',
  'not-shown',
  'not-reached',
  'invalid',
];

/** Ids are there once, and take no name that has a meaning already. */
export function checkIds({ raw, pages, items, computed, ends }: Outline): readonly Mistake[] {
  const own = [{ path: '', id: typeof raw['id'] === 'string' ? raw['id'] : undefined }];
  return [
    ...checkReserved(own, namesOfObjects),
    ...checkNames('page', pages, namesOfObjects),
    // Conditions and texts name both, so that one id is one thing.
    ...checkNames('item', [...items, ...computed], namesOfObjects),
    ...checkNames('end', ends, namesOfObjects),
    ...items.flatMap(checkParts),
  ];
}

/** Ids within one item. */
function checkParts({ raw, path }: Named): readonly Mistake[] {
  const fields = namedIn(raw, 'fields', path);
  return [
    ...checkNames('option', namedIn(raw, 'options', path), reservedOptionIds),
    ...checkNames('row', namedIn(raw, 'rows', path), reservedOptionIds),
    ...checkNames('topic', namedIn(raw, 'topics', path), reservedOptionIds),
    ...checkNames('field', fields, namesOfObjects),
    ...fields.flatMap(checkParts),
  ];
}

type WithId = Pick<Named, 'path' | 'id'>;

function checkNames(what: string, all: readonly WithId[], reserved: readonly string[]): readonly Mistake[] {
  const seen = new Map<string, string>();
  const mistakes: Mistake[] = [];
  for (const { path, id } of all) {
    if (id === undefined) continue;
    const first = seen.get(id);
    if (first === undefined) seen.set(id, path);
    else {
      const message = `The ${what} id "${id}" is taken by ${first}.`;
      mistakes.push(mistake(join(path, 'id'), 'duplicate-id', message));
    }
  }
  return [...mistakes, ...checkReserved(all, reserved)];
}

function checkReserved(all: readonly WithId[], reserved: readonly string[]): readonly Mistake[] {
  return all
    .filter(({ id }) => id !== undefined && reserved.includes(id))
    .map(({ path, id }) =>
      mistake(join(path, 'id'), 'reserved-id', `The id "${String(id)}" has a meaning already.`),
    );
}
