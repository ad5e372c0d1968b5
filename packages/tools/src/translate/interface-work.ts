import type { InterfaceLanguage } from '@kith/core';
import { pluralForms } from '../interface/plural-forms.js';
import { interfaceLanguages, english } from '../interface/languages.js';
import { placeholdersIn } from '../interface/texts.js';
import type { Entry, Work } from './contract.js';
import { textsByKey, withTexts } from './texts-by-key.js';

/** What a language says of itself, with the values that each may have. */
const properties: Readonly<Record<string, readonly [context: string, sound: RegExp]>> = {
  name: ['The language’s name in itself', /\S/],
  dir: ['ltr or rtl: where lines begin', /^(?:ltr|rtl)$/],
  digits: ['Numbering system of Unicode: latn, arab, arabext …', /^[a-z]{3,8}$/],
};

/** The texts of the interface, to be translated into a language: of one that there is, or of a new one. */
export function interfaceWork(language: string): Work {
  const now = interfaceLanguages.find(({ tag }) => tag === language);
  const template = templateFor(language, now);
  const current = now ? textsByKey(now) : new Map<string, string>();
  const facts = ['tag', 'intl', 'status', 'own'];
  const entries = [...textsByKey(template, facts)].map(([key, source]): Entry => ({
    key,
    source,
    translation: current.get(key) ?? '',
    context: contextOf(key, template),
    placeholders: placeholdersIn(source),
    screenshot: '',
  }));
  return {
    name: 'interface',
    language,
    status: now?.status ?? 'draft',
    entries,
    faultsOf: (entry, translation) => faultsOf(entry, translation, template),
    build: (texts, status) => ({ ...withTexts(template, texts), status }),
    place: `packages/core/src/languages/${language}.ts (texts of further item types in further-${language}.ts, of the plain page in plain-${language}.ts, of papers in letter-${language}.ts and proctor-${language}.ts, of the page for erasing in erase-page-${language}.ts)`,
    module: { type: 'InterfaceLanguage', from: '@kith/core' },
  };
}

/** English, with the forms that the language needs. */
function templateFor(language: string, now: InterfaceLanguage | undefined): InterfaceLanguage {
  // How English counts is its own.
  const { own: _, ...words } = english;
  const base: InterfaceLanguage = {
    ...words,
    tag: language,
    intl: language,
    ...(now && { intl: now.intl }),
  };
  const forms = [...pluralForms(now ?? base).keys()];
  const texts = Object.entries<string | Readonly<Record<string, string>>>({
    ...(english.texts as object),
  }).map(([key, text]) => [
    key,
    typeof text === 'string'
      ? text
      : Object.fromEntries(forms.map((form) => [form, text[form] ?? text['other']])),
  ]);
  return {
    ...base,
    ...(now?.own && { own: now.own }),
    texts: Object.fromEntries(texts) as InterfaceLanguage['texts'],
  };
}

function contextOf(key: string, template: InterfaceLanguage): string {
  const [area, name = '', part] = key.split('/');
  if (area === 'texts') {
    if (part === undefined) return 'interface';
    const numbers = pluralForms(template).get(part) ?? [];
    return `interface, for ${numbers.slice(0, 5).join(', ')}${numbers.length > 5 ? ' …' : ''}`;
  }
  return area === 'scales'
    ? `label ${Number(part) + 1} of the scale ${name}, from low to high`
    : (properties[key]?.[0] ?? key);
}

function faultsOf(
  { key, source }: Entry,
  translation: string,
  template: InterfaceLanguage,
): readonly string[] {
  const property = properties[key];
  if (property) return property[1].test(translation) ? [] : [`expected ${property[0]}.`];
  const form = key.split('/')[2];
  const isOne =
    form !== undefined && key.startsWith('texts/') && pluralForms(template).get(form)?.length === 1;
  const withoutNumber = (names: readonly string[]) => names.filter((name) => !(form && name === '{n}'));
  // A form for a single number may say it in words.
  const given = placeholdersIn(translation);
  const expected = placeholdersIn(source);
  const isSame = withoutNumber(given).join() === withoutNumber(expected).join();
  const hasNumber = !expected.includes('{n}') || given.includes('{n}') || isOne;
  return isSame && hasNumber
    ? []
    : [`expected ${expected.join(' ') || 'no placeholder'}, found ${given.join(' ') || 'none'}.`];
}
