import type { Catalogue, ItemTexts } from '../../catalogue.js';
import type { Definition, GroupField, Item } from '../../definition.js';
import { nearest } from '../../nearest.js';
import { pipedIn } from '../../piping.js';
import { translate } from '../../translate.js';
import { mistake, type Mistake } from '../mistake.js';
import { join } from '../path.js';
import { checkRecordings } from './check-audio.js';
import { checkBraces } from './check-pipes.js';

/** Whether a catalogue belongs to a definition, and has its words: all of them, and no others. */
export function checkCoverage(catalogue: Catalogue, definition: Definition): readonly Mistake[] {
  const items = definition.pages.flatMap((page) => page.items);
  return [
    ...checkBelonging(catalogue, definition),
    ...checkTexts(catalogue, definition),
    ...checkNames('item', catalogue.items, idsOf(items), 'items'),
    ...items.flatMap((item) => checkItem(item, catalogue.items[item.id], join('items', item.id))),
    ...checkNames('page', catalogue.pages ?? {}, idsOf(definition.pages), 'pages'),
    ...checkNames('end', catalogue.ends ?? {}, idsOf(definition.ends ?? []), 'ends'),
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

/** Each text of the definition is there, and takes up the same answers. */
function checkTexts(catalogue: Catalogue, definition: Definition): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  translate(definition, catalogue, (path, base, text) => {
    if (text === undefined) {
      const message = 'The definition has a text here, and the catalogue has none.';
      mistakes.push(mistake(path, 'text-missing', message));
      return;
    }
    const [wanted, found] = [placesIn(base), placesIn(text)];
    mistakes.push(...checkBraces(text, path));
    if (wanted === found) return;
    const message = `The text takes up ${wanted || 'no answer'}, but its translation takes up ${found || 'none'}.`;
    mistakes.push(mistake(path, 'pipe-misfit', message));
  });
  return mistakes;
}

const placesIn = (text: string): string =>
  [...pipedIn([text])]
    .sort()
    .map((id) => `{{${id}}}`)
    .join(', ');

function checkItem(item: Item | GroupField, texts: ItemTexts | undefined, path: string): readonly Mistake[] {
  if (!texts) return [];
  const named = (what: string, list: 'options' | 'rows' | 'topics', ids: readonly string[]) =>
    checkNames(what, texts[list] ?? {}, ids, join(path, list));
  const fields = 'fields' in item ? item.fields : [];
  return [
    ...named('option', 'options', 'options' in item ? idsOf(item.options) : []),
    ...named('row', 'rows', 'rows' in item ? idsOf(item.rows) : []),
    ...named('topic', 'topics', 'topics' in item ? idsOf(item.topics) : []),
    ...checkNames('field', texts.fields ?? {}, idsOf(fields), join(path, 'fields')),
    ...fields.flatMap((field) =>
      checkItem(field, texts.fields?.[field.id], join(join(path, 'fields'), field.id)),
    ),
    ...checkChecks(item, texts, path),
    ...(texts.audio ? checkRecordings(item, texts.audio, path) : []),
    ...checkMedia(item, texts, path),
  ];
}

/** What shows videos is loaded for a definition that has some: elsewhere a video would be missing without a word. */
function checkMedia(item: Item | GroupField, { media }: ItemTexts, path: string): readonly Mistake[] {
  if (!media || 'media' in item) return [];
  const message = 'The definition has no video here, so that this one would not be shown.';
  return [mistake(join(path, 'media'), 'unknown-item', message)];
}

/** Messages have no names, so that one too many stands beside the wrong check. */
function checkChecks({ checks = [] }: Item, texts: ItemTexts, path: string): readonly Mistake[] {
  const count = texts.checks?.length ?? 0;
  if (count <= checks.length) return [];
  const message = `The definition has ${checks.length} checks here, and the catalogue ${count} messages.`;
  return [mistake(join(path, 'checks'), 'wrong-size', message)];
}

const idsOf = (all: readonly { readonly id: string }[]): readonly string[] => all.map(({ id }) => id);

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
