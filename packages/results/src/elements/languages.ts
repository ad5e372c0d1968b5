import { html, nothing } from 'lit';
import type { Shown } from './views/parts.js';
import { pageLanguages, type Speech } from './words/speech.js';

/** The language of a list that meets this tag: itself, or one of the same language for another place. */
export const metBy = (offered: readonly string[], tag: string): string | undefined =>
  offered.find((one) => one === tag) ??
  offered.find((one) => one.split('-')[0] === tag.toLowerCase().split('-')[0]);

interface Wanted {
  /** What somebody has chosen, or the tag says. */
  readonly set: string | undefined;
  /** The language of the page around. */
  readonly around: string;
}

/**
 * Which language is shown: what was set, else the first that the browser asks for and that there is, as surveys begin,
 * else that of the page around.
 */
export function languageOf(offered: readonly string[], { set, around }: Wanted): string {
  if (set) return metBy(offered, set) ?? set;
  const asked = navigator.languages.map((tag) => metBy(offered, tag)).find((tag) => tag !== undefined);
  return asked ?? metBy(offered, around) ?? around;
}

/** A language by its own name. */
function nameOf(tag: string): string {
  const known = pageLanguages.find((one) => one.tag === tag)?.name;
  if (known !== undefined) return known;
  try {
    return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // No tag of a language at all: the browser throws.
    return tag;
  }
}

/** The languages of the file, each by its own name and announced in its own voice, as in a survey. */
export function languagePicker(
  offered: readonly string[],
  chosen: string,
  { speech, choose }: { readonly speech: Speech; readonly choose: (tag: string) => void },
): Shown {
  if (offered.length < 2) return nothing;
  return html`<div class="languages" part="languages" role="group" aria-label=${speech.text('language')}>
    ${offered.map(
      (tag) =>
        html`<button
          type="button"
          part="language"
          lang=${tag}
          aria-pressed=${tag === chosen}
          @click=${() => choose(tag)}
        >
          ${nameOf(tag)}
        </button>`,
    )}
  </div>`;
}
