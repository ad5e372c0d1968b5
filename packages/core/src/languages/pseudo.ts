import type { Catalogue } from '../catalogue.js';
import type { Definition } from '../definition.js';
import { catalogueOf } from './catalogue-of.js';
import type { InterfaceLanguage, Plural } from './contract.js';

/**
 * Languages that nobody speaks, made from English, to see whether a layout bears another language. `en-XA` is longer
 * by two fifths, accented and bracketed: what is cut off has lost a bracket, and what has none is in no catalogue.
 * `ar-XB` runs from right to left.
 */
export type PseudoTag = 'en-XA' | 'ar-XB';

export const pseudoTags: readonly PseudoTag[] = ['en-XA', 'ar-XB'];

const plain = 'AaBbCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz';
const accented = 'ÂåḂƀÇçĐđÉéĞğĤĥÎîĴĵĶķĽľÑñÖöŘřŠšŤťÛûŴŵÝýŽž';

/** Placeholders, places for earlier answers, and where links lead stay as they are. */
const kept = /(\{\{[^{}]*\}\}|\{\w+\}|\]\([^)\s]*\)|[^{}\]]+|.)/gsu;
const isKept = (part: string): boolean => /^(?:\{.*\}|\]\()/s.test(part);

/** A text in a pseudo-language. */
export function pseudoText(text: string, tag: PseudoTag): string {
  const parts = text.match(kept) ?? [];
  if (tag === 'ar-XB') return parts.map((part) => (isKept(part) ? part : turned(part))).join('');
  const letters = parts.map((part) => (isKept(part) ? part : withAccents(part))).join('');
  return `⟦${letters}${padding(text)}⟧`;
}

const withAccents = (text: string): string =>
  Array.from(text, (letter) => accented[plain.indexOf(letter)] ?? letter).join('');

/** Words, so that a long text wraps as one in another language would. */
function padding(text: string): string {
  const length = Math.ceil(text.length * 0.4);
  return ' ēxţŕà wōrdš'.repeat(Math.ceil(length / 12)).slice(0, Math.max(2, length));
}

/**
 * Each line between marks that write it from right to left, with its spaces: Firefox counts a space at the end of a
 * line as ink when a mark follows it, which no language does to its readers.
 */
const turned = (text: string): string =>
  text.replace(/[^\S\n]*[\p{L}\p{N}](?:[^\n]*\S)?/gu, '\u200F\u202E$&\u202C\u200F');

/** The interface in a pseudo-language. */
export function pseudoLanguage(source: InterfaceLanguage, tag: PseudoTag): InterfaceLanguage {
  const write = (text: string) => pseudoText(text, tag);
  const texts = Object.entries<string | Plural>(source.texts).map(([key, text]) => [
    key,
    typeof text === 'string' ? write(text) : eachForm(text, write),
  ]);
  const scales = Object.entries(source.scales).map(([id, labels]) => [id, labels.map(write)]);
  return {
    ...source,
    tag,
    dir: tag === 'ar-XB' ? 'rtl' : 'ltr',
    name: write('Pseudo'),
    status: 'machine',
    texts: Object.fromEntries(texts) as InterfaceLanguage['texts'],
    scales: Object.fromEntries(scales) as InterfaceLanguage['scales'],
  };
}

function eachForm(text: Plural, write: (words: string) => string): object {
  const forms = Object.entries<string>({ ...text });
  return Object.fromEntries(forms.map(([form, words]) => [form, write(words)]));
}

/** The texts of a definition in a pseudo-language. */
export function pseudoCatalogue(definition: Definition, tag: PseudoTag): Catalogue {
  return catalogueOf(definition, { language: tag, status: 'machine' }, (text) => pseudoText(text, tag));
}
