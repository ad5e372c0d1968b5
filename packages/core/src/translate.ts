import type { Catalogue } from './catalogue.js';
import type { Definition } from './definition.js';
import { textFields } from './text-fields.js';

/** Told of each text of a definition, with the one that a catalogue has for it. */
export type SeeText = (path: string, base: string, text: string | undefined) => void;

type Fields = Readonly<Record<string, unknown>>;

/** Parts of which the label or the message is the only text: a catalogue has just that, by id or by position. */
const plainParts = ['options', 'rows', 'topics', 'checks'];

const parts = ['fields', 'ends', ...plainParts];

/** What is in one language only: without one of its own, a language has none. */
const recorded = ['audio', 'media'];

/** The definition with the texts of a catalogue where it has them. It gets no text that the definition lacks. */
export function translate(
  definition: Definition,
  catalogue: Catalogue,
  see: SeeText = () => undefined,
): Definition {
  const pages = definition.pages.map((page) => ({
    ...translatePart(page, catalogue.pages?.[page.id], `pages.${page.id}`, see),
    items: page.items.map((item) => translatePart(item, catalogue.items[item.id], `items.${item.id}`, see)),
  }));
  return { ...translatePart(definition, catalogue, '', see), pages };
}

function translatePart<T extends object>(base: T, texts: unknown, path: string, see: SeeText): T {
  const changed: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(base) as [string, unknown][]) {
    const at = path ? `${path}.${key}` : key;
    const given = (texts as Fields | undefined)?.[key];
    if (typeof value === 'string' && textFields.includes(key)) {
      see(at, value, given as string | undefined);
      if (given !== undefined) changed[key] = given;
    } else if (parts.includes(key) && Array.isArray(value)) {
      changed[key] = (value as readonly { readonly id?: string }[]).map((part, i) => {
        const name = part.id ?? i;
        const own = (given as Fields | undefined)?.[name];
        return plainParts.includes(key)
          ? translatePart(part, { label: own, message: own }, '', (_, ...both) =>
              see(`${at}.${name}`, ...both),
            )
          : translatePart(part, own, `${at}.${name}`, see);
      });
    } else if (key === 'notice' || key === 'pattern') {
      changed[key] = translatePart(value as object, given, at, see);
    }
  }
  for (const key of recorded) {
    const own = (texts as Fields | undefined)?.[key];
    if (own || key in base) changed[key] = own;
  }
  return { ...base, ...changed };
}
