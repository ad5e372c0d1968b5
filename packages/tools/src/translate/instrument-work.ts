import { type Catalogue, type Definition, type Item, type Page, parseMarks } from '@kith/core';
import { catalogueOf } from '@kith/core/languages/catalogue-of';
import { limitsFor } from '../lint/limits.js';
import type { Entry, Work } from './contract.js';
import { textsByKey, withTexts } from './texts-by-key.js';

const facts = ['kith', 'instrument', 'version', 'language', 'status'];

/** Placeholders and places for earlier answers, each as often as it stands there. */
const placeholdersIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{[^{}|]+\||\{\w+\}/g)]
    .map(([found]) => found.replace(/^\{\{(.*)\|$/, '{{$1|…}}'))
    .sort();

const linksIn = (text: string): number => parseMarks(text).filter(({ kind }) => kind === 'link').length;

/** The texts of a definition, to be translated into a language; `now` is the catalogue that there is, whole or not. */
export function instrumentWork(
  definition: Definition,
  language: string,
  now: Partial<Catalogue> | undefined,
): Work {
  const { id } = definition;
  const template = catalogueOf(definition, { language, status: now?.status ?? 'draft' });
  const current = now ? textsByKey(now, facts) : new Map<string, string>();
  const entries = [...textsByKey(template, facts)].map(([key, source]): Entry => ({
    key,
    source,
    translation: current.get(key) ?? '',
    placeholders: placeholdersIn(source),
    ...whereOf(key, definition),
  }));
  return {
    name: id,
    language,
    status: template.status,
    entries,
    faultsOf: ({ source }, translation) => faultsOf(source, translation),
    build: (texts, status) => ({ ...withTexts(template, texts), status }),
    place: `packages/instruments/src/${id}/${language}.ts`,
    module: { type: 'Catalogue', from: '@kith/core' },
  };
}

function faultsOf(source: string, translation: string): readonly string[] {
  const expected = placeholdersIn(source).join(' ');
  const found = placeholdersIn(translation).join(' ');
  return [
    ...(expected === found ? [] : [`expected ${expected || 'no placeholder'}, found ${found || 'none'}.`]),
    ...(linksIn(source) === linksIn(translation)
      ? []
      : [`expected ${linksIn(source)} links, found ${linksIn(translation)}.`]),
  ];
}

function whereOf(key: string, definition: Definition): Pick<Entry, 'context' | 'screenshot'> {
  const [area, id, ...rest] = key.split('/');
  const story = (page: string) => `surveys/${definition.id}/en, ${page}`;
  if (area === 'pages') {
    const page = definition.pages.find((each) => each.id === id);
    return { context: `${pageName(page)}, ${rest.join(' ')}`, screenshot: story(`page-${id ?? ''}`) };
  }
  const page = definition.pages.find(({ items }) => items.some((item) => item.id === id));
  const item = page?.items.find((each) => each.id === id);
  if (area !== 'items' || !item) {
    const isLast = area === 'thanks' || area === 'ends';
    return { context: key.replaceAll('/', ', '), screenshot: story(isLast ? 'received' : 'notice') };
  }
  const words = limitsFor(definition).words;
  const kind = partOf(rest, item);
  const most = rest[0] === 'label' ? `, at most ${words} words` : '';
  return {
    context: `${pageName(page)}, ${item.type}, ${kind}${most}`,
    screenshot: story(`page-${page?.id ?? ''}`),
  };
}

const pageName = (page: Page | undefined): string => `page "${page?.title ?? page?.id ?? ''}"`;

function partOf([part = '', name = '']: readonly string[], item: Item): string {
  if (part === 'label') return item.type === 'information' ? 'text to read' : 'question';
  return name ? `${part} ${name}` : part;
}
