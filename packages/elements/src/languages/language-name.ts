import { registry } from '../survey/registry.js';

/** Names of languages in themselves, for those whose words are loaded only when somebody chooses them. */
const names: Readonly<Record<string, string>> = { en: 'English', es: 'Español', ar: 'العربية' };

export function languageName(tag: string): string {
  return names[tag] ?? registry().languages.get(tag)?.name ?? nameByBrowser(tag);
}

/** Whether the words of a language are on the page, or Kith has them. */
export const isKnownLanguage = (tag: string): boolean =>
  Object.hasOwn(names, tag) || registry().languages.has(tag);

/** Tags of the languages that there are. */
export const knownLanguages = (): readonly string[] => [
  ...new Set([...Object.keys(names), ...registry().languages.keys()]),
];

function nameByBrowser(tag: string): string {
  try {
    return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // Not a language tag at all: the browser throws.
    return tag;
  }
}
