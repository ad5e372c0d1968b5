import type { Catalogue } from './catalogue.js';
import type { Definition } from './definition.js';

/** Paths of the texts that a definition has and a catalogue lacks, in order. */
export function missingTexts(definition: Definition, catalogue: Catalogue): readonly string[] {
  const missing: string[] = [];
  const compare = (path: string, base: string | undefined, text: string | undefined): void => {
    if (base !== undefined && text === undefined) missing.push(path);
  };
  compare('help', definition.help, catalogue.help);
  compare('contact', definition.contact, catalogue.contact);
  for (const page of definition.pages) {
    const texts = catalogue.pages?.[page.id];
    compare(`pages.${page.id}.title`, page.title, texts?.title);
    compare(`pages.${page.id}.intro`, page.intro, texts?.intro);
    for (const item of page.items) {
      const path = `items.${item.id}`;
      const own = catalogue.items[item.id];
      compare(`${path}.label`, item.label, own?.label);
      compare(`${path}.hint`, item.hint, own?.hint);
      for (const option of 'options' in item ? item.options : []) {
        compare(`${path}.options.${option.id}`, option.label, own?.options?.[option.id]);
      }
    }
  }
  return missing;
}
