import { firstLanguage } from '@kith/elements/survey/words';
import { pageRegistry } from '../page-registry.js';
import { createEarlyFiles } from '../page-scripts/early-files.js';
import { leaveAhead } from './ahead.js';
import './facts.js';
import { readConfigBeside } from './read-own-config.js';

// Small, so that it is there long before the page's own script, and runs before it.

const own = document.currentScript as HTMLScriptElement | null;

// What comes after Kith has nothing to ask for: Kith has done so.
if (!pageRegistry()) {
  const bring = createEarlyFiles(kithFrameEarly, {
    folder: own?.src || document.baseURI,
    // Read by property: browsers hide the attribute.
    nonce: own?.nonce,
  });
  leaveAhead({ config: readConfigBeside(), bring });
  guess(bring);
}

/**
 * Surveys have the names of their instruments, unless somebody gave them others, and are offered in their readers'
 * language where there is one: so most can be asked for before the configuration is here.
 */
function guess(bring: (attributes: ReadonlyMap<string, string>) => void): void {
  const query = new URLSearchParams(location.search);
  const named = query.get('survey') ?? '';
  const { languages, inside, integrity } = kithFrameEarly;
  if (!inside.includes(named) && !Object.hasOwn(integrity, named)) return;
  const lang = firstLanguage(languages, [query.get('lang') ?? '', ...navigator.languages]);
  bring(
    new Map([
      ['instrument', named],
      ['lang', lang],
    ]),
  );
}
