import type { Catalogue, ItemTexts } from './catalogue.js';
import type { Definition, Item, Page } from './definition.js';
import { KithError } from './errors.js';

/**
 * The definition with all its texts in the catalogue's language. `help` and `contact` are the district's own
 * and stay as they are where the catalogue has none. Throws `catalogue-mismatch` for a catalogue of another
 * instrument or version. Whether it has every text is asked at the door (`parseCatalogue`), and for the ready-made
 * instruments when they are built: no page needs to ask again.
 */
export function localise(definition: Definition, catalogue: Catalogue): Definition {
  const { id, version } = definition;
  if (catalogue.instrument !== id || catalogue.version !== version) {
    throw new KithError(
      'catalogue-mismatch',
      `The catalogue belongs to ${catalogue.instrument}@${catalogue.version}, not to ${id}@${version}.`,
      { given: `${catalogue.instrument}@${catalogue.version}`, expected: `${id}@${version}` },
    );
  }
  const { language, status, title, notice, help, thanks, contact } = catalogue;
  return {
    ...definition,
    language,
    languageStatus: status,
    title,
    notice: { ...definition.notice, intro: notice.intro, whoSees: notice.whoSees },
    ...(help !== undefined && { help }),
    thanks,
    ...(contact !== undefined && { contact }),
    pages: definition.pages.map((page) => localisePage(page, catalogue)),
  };
}

function localisePage(page: Page, catalogue: Catalogue): Page {
  const texts = catalogue.pages?.[page.id];
  return {
    ...page,
    // Only what the page has: a catalogue adds nothing.
    ...(page.title !== undefined && texts?.title !== undefined && { title: texts.title }),
    ...(page.intro !== undefined && texts?.intro !== undefined && { intro: texts.intro }),
    items: page.items.map((item) => localiseItem(item, catalogue.items[item.id])),
  };
}

function localiseItem(item: Item, texts: ItemTexts | undefined): Item {
  if (!texts) return item;
  const { label, hint, options = {} } = texts;
  return {
    ...item,
    label,
    ...(item.hint !== undefined && hint !== undefined && { hint }),
    ...('options' in item && {
      options: item.options.map((option) => ({ ...option, label: options[option.id] ?? option.label })),
    }),
  };
}
