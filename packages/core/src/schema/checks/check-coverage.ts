import type { Catalogue } from '../../catalogue.js';
import type { Definition } from '../../definition.js';
import { missingTexts } from '../../missing-texts.js';
import { nearest } from '../../nearest.js';
import { mistake, type Mistake } from '../mistake.js';
import { join } from '../path.js';

/** Whether a catalogue belongs to a definition, and has its words: all of them, and no others. */
export function checkCoverage(catalogue: Catalogue, definition: Definition): readonly Mistake[] {
  const items = definition.pages.flatMap((page) => page.items);
  const unknownOptions = items.flatMap((item) => {
    const ids = 'options' in item ? item.options.map((option) => option.id) : [];
    const path = join(join('items', item.id), 'options');
    return checkNames('option', catalogue.items[item.id]?.options ?? {}, ids, path);
  });
  const pageIds = definition.pages.map((page) => page.id);
  return [
    ...checkBelonging(catalogue, definition),
    ...missingTexts(definition, catalogue).map((path) =>
      mistake(path, 'text-missing', 'The definition has a text here, and the catalogue has none.'),
    ),
    ...checkNames(
      'item',
      catalogue.items,
      items.map((item) => item.id),
      'items',
    ),
    ...unknownOptions,
    ...checkNames('page', catalogue.pages ?? {}, pageIds, 'pages'),
  ];
}

function checkBelonging(catalogue: Catalogue, { id, version, language }: Definition): readonly Mistake[] {
  const fields = { instrument: id, version } as const;
  const mistakes = Object.entries(fields)
    .filter(([field, expected]) => catalogue[field as keyof typeof fields] !== expected)
    .map(([field, expected]) =>
      mistake(
        field,
        'wrong-value',
        `Expected "${expected}", but found "${catalogue[field as keyof typeof fields]}".`,
      ),
    );
  if (catalogue.language !== language) return mistakes;
  return [
    ...mistakes,
    mistake('language', 'language-mismatch', `The definition is in "${language}" itself.`),
  ];
}

function checkNames(
  what: string,
  given: Readonly<Record<string, unknown>>,
  known: readonly string[],
  path: string,
): readonly Mistake[] {
  return Object.keys(given)
    .filter((name) => !known.includes(name))
    .map((name) =>
      mistake(
        join(path, name),
        'unknown-item',
        `The definition has no ${what} "${name}".`,
        nearest(name, known),
      ),
    );
}
