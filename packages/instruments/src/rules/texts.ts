import type { Catalogue, Definition, Item } from '@kith/core';

/** Path → text, in reading order. Paths are the same for a definition and a catalogue of it. */
export type Texts = ReadonlyMap<string, string>;

export function itemsOf(definition: Definition): readonly Item[] {
  return definition.pages.flatMap((page) => page.items);
}

/** Every text that a definition shows, in its base language. */
export function textsOfDefinition(definition: Definition): Texts {
  const texts = new Map<string, string>();
  addFrame(texts, definition);
  for (const page of definition.pages) addParts(texts, `pages.${page.id}`, page);
  for (const item of itemsOf(definition)) {
    addParts(texts, `items.${item.id}`, item);
    for (const option of 'options' in item ? item.options : []) {
      texts.set(`items.${item.id}.options.${option.id}`, option.label);
    }
  }
  return texts;
}

/** Every text of a catalogue. */
export function textsOfCatalogue(catalogue: Catalogue): Texts {
  const texts = new Map<string, string>();
  addFrame(texts, catalogue);
  for (const [id, page] of Object.entries(catalogue.pages ?? {})) addParts(texts, `pages.${id}`, page);
  for (const [id, item] of Object.entries(catalogue.items)) {
    addParts(texts, `items.${id}`, item);
    for (const [option, label] of Object.entries(item.options ?? {})) {
      texts.set(`items.${id}.options.${option}`, label);
    }
  }
  return texts;
}

/** The texts that are read as sentences: without titles and options, whose fragments would distort a score. */
export function sentencesOf(texts: Texts): readonly string[] {
  return [...texts].filter(([path]) => !/(^|\.)title$|\.options\./.test(path)).map(([, text]) => text);
}

type Frame = Pick<Definition, 'title' | 'notice' | 'thanks' | 'help' | 'contact'>;

function addFrame(texts: Map<string, string>, from: Omit<Frame, 'notice'> & Pick<Catalogue, 'notice'>): void {
  texts.set('title', from.title);
  texts.set('notice.intro', from.notice.intro);
  texts.set('notice.whoSees', from.notice.whoSees);
  if (from.help !== undefined) texts.set('help', from.help);
  texts.set('thanks', from.thanks);
  if (from.contact !== undefined) texts.set('contact', from.contact);
}

interface Parts {
  readonly title?: string;
  readonly intro?: string;
  readonly label?: string;
  readonly hint?: string;
}

function addParts(texts: Map<string, string>, path: string, parts: Parts): void {
  for (const key of ['title', 'intro', 'label', 'hint'] as const) {
    const text = parts[key];
    if (text !== undefined) texts.set(`${path}.${key}`, text);
  }
}
