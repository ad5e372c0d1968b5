import { registry } from '../survey/registry.js';

/** Names of languages in themselves, for those whose words are loaded only when somebody chooses them. */
const names: Readonly<Record<string, string>> = { en: 'English', es: 'Español', ar: 'العربية' };

export function languageName(tag: string): string {
  return names[tag] ?? registry().languages.get(tag)?.name ?? nameByBrowser(tag);
}

function nameByBrowser(tag: string): string {
  try {
    return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // Not a language tag at all: the browser throws.
    return tag;
  }
}
