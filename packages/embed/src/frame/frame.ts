import { createScriptDoor } from '../page-scripts/script-door.js';
import { findAhead } from './ahead.js';
import './facts.js';
import { findHost } from './host.js';
import { open } from './open.js';
import { readConfigBeside } from './read-own-config.js';
import { needsAll } from './survey.js';

// The frame page whose files lie beside it.

/** Read now, because later nothing is the current script. */
const own = document.currentScript as HTMLScriptElement | null;

const loaded = new Promise<void>((resolve) => {
  if (document.readyState === 'complete') resolve();
  else addEventListener('DOMContentLoaded', () => resolve(), { once: true });
});

/** Where `embed-early.js` has not come, this asks for the configuration, and Kith for its files. */
const { config, bring } = findAhead() ?? { config: readConfigBeside() };

/** One policy of Trusted Types can be made once. */
let door: ((name: string) => Promise<void>) | undefined;
const bringScript = (name: string): Promise<void> =>
  (door ??= createScriptDoor({
    base: own?.src || document.baseURI,
    table: kithFrameFiles.scripts,
    kind: 'classic',
    // Read by property: browsers hide the attribute.
    nonce: own?.nonce,
  }))(name);

open({
  findHost,
  findConfig: () => config,
  bringEarly: (attributes) => bring?.(attributes),
  kithCame: loaded,
  async bringRest(survey, { file }) {
    if (needsAll(survey, kithFrameFiles.needingAll, kithFrameFiles.flagships) && file !== 'kith-all')
      await bringScript('kith-all-classic.js');
    if (survey.published) await bringScript('kith-results-classic.js');
  },
  async showCheck(content) {
    await bringScript('kith-diagnose.js');
    content.append(document.createElement('kith-diagnose'));
  },
});
