import { isPlainAddress } from '../../page-scripts/address.js';
import { fileAt, nameOf, urlOf } from './addresses.js';
import type { Choices } from './choices.js';
import { needsFolder, wayOf } from './hosts.js';
import { writable } from './html.js';
import { allSettings } from './settings.js';

export const configFile = 'kith.config.json';

/**
 * Beside a file by itself there is no plain page for readers of other languages: it leads to the one on the server that
 * the builder was opened from, where others can open that too, or to none.
 */
function plainPage(choices: Choices): string {
  const address = fileAt(choices, `${choices.survey.id}.plain.html`);
  const host = urlOf(address)?.hostname ?? 'localhost';
  return isPlainAddress(address) && !/^(localhost|127\.|\[::1\])/.test(host) ? address : '';
}

const settingsIn = (choices: Choices) => ({
  ...allSettings(choices),
  ...(!needsFolder(wayOf(choices)) && { 'plain-href': plainPage(choices) }),
});

/** The text of `kith.config.json`. It may stand in a page too: no `<` ends a script there. */
export function configOf(choices: Choices): string {
  const theme = writable(choices.theme ?? '');
  const config = {
    kith: 'config/1',
    ...(theme === '' ? {} : { theme }),
    // As pairs, so that a name such as `__proto__` is one like any other.
    surveys: Object.fromEntries([[nameOf(choices), settingsIn(choices)]]),
  };
  return `${JSON.stringify(config, null, 2).replaceAll('<', '\\u003c')}\n`;
}
