import { nameOf } from './addresses.js';
import type { Choices } from './choices.js';
import { writable } from './html.js';
import { allSettings } from './settings.js';

export const configFile = 'kith.config.json';

/** The text of `kith.config.json`. It may stand in a page too: no `<` ends a script there. */
export function configOf(choices: Choices): string {
  const theme = writable(choices.theme ?? '');
  const config = {
    kith: 'config/1',
    ...(theme === '' ? {} : { theme }),
    // As pairs, so that a name such as `__proto__` is one like any other.
    surveys: Object.fromEntries([[nameOf(choices), allSettings(choices)]]),
  };
  return `${JSON.stringify(config, null, 2).replaceAll('<', '\\u003c')}\n`;
}
