import type { Catalogue } from '../catalogue.js';
import type { CatalogueStatus, Definition } from '../definition.js';
import { textFields } from '../text-fields.js';

/** Parts of which the label or the message is the only text: a catalogue has just that. */
const plainParts = ['options', 'rows', 'topics', 'checks'];

/**
 * A catalogue with every text of a definition, each as `write` makes it of the original. For translators, who begin
 * with the original, and for languages that are made and not translated.
 */
export function catalogueOf(
  definition: Definition,
  { language, status }: { readonly language: string; readonly status: CatalogueStatus },
  write: (text: string) => string = (text) => text,
): Catalogue {
  const { id, version, pages, ends, ...frame } = definition;
  const texts = {
    kith: 'catalogue/1',
    instrument: id,
    version,
    language,
    status,
    ...textsIn(frame, write),
    pages: byId(
      pages.map(({ items: _, ...page }) => page),
      write,
    ),
    items: byId(
      pages.flatMap(({ items }) => items),
      write,
    ),
    ...(ends && { ends: byId(ends, write) }),
  };
  return texts as unknown as Catalogue;
}

type Write = (text: string) => string;
type Texts = Readonly<Record<string, unknown>>;

function byId(parts: readonly { readonly id: string }[], write: Write): Texts {
  const texts = parts.map((part) => [part.id, textsIn(part, write)] as const);
  return Object.fromEntries(texts.filter(([, own]) => Object.keys(own).length > 0));
}

function textsIn(part: object, write: Write): Texts {
  return Object.fromEntries(
    Object.entries(part).flatMap(([key, value]: [string, unknown]): (readonly [string, unknown])[] => {
      if (typeof value === 'string') return textFields.includes(key) ? [[key, write(value)]] : [];
      if (key === 'notice' || key === 'pattern') return [[key, textsIn(value as object, write)]];
      if (key === 'fields') return [[key, byId(value as readonly { readonly id: string }[], write)]];
      return plainParts.includes(key) && Array.isArray(value)
        ? [[key, onlyTexts(value as Plain[], write)]]
        : [];
    }),
  );
}

interface Plain {
  readonly id?: string;
  readonly label?: string;
  readonly message?: string;
}

/** By their ids; those that have none stay in order. */
function onlyTexts(parts: readonly Plain[], write: Write): unknown {
  const texts = parts.map(({ id, label, message }) => [id, write(label ?? message ?? '')] as const);
  return texts.some(([id]) => id === undefined) ? texts.map(([, text]) => text) : Object.fromEntries(texts);
}
