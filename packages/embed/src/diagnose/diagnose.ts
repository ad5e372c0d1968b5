import { libraryVersion } from '@kith/core';
import { gatherFacts } from './gather.js';
import { insideByName, type Inside, type InsideByPlace } from './inside.js';
import { judge } from './judge/index.js';
import { knowAdapters } from './know-adapters.js';
import { browserName } from './look/frame.js';
import { watchPage } from './look/watch.js';
import { pageRegistry } from '../page-registry.js';
import type { KithGlobal } from './report.js';
import { wordsFor } from './words.js';
import { writeReport } from './write-report.js';

export type Diagnose = KithGlobal['diagnose'];

/** Names fit within one version only; and a page that bundles Kith itself has nothing to share. */
function tryToOpen(open: () => InsideByPlace): Inside | null {
  try {
    return pageRegistry()?.version === libraryVersion ? insideByName(open()) : null;
  } catch {
    return null;
  }
}

const key = Symbol.for('kith/diagnosis');

/**
 * Puts `diagnose` where pages and the panel look for it, and begins to listen. Once on a page, whichever file was first.
 * `open` gives the way into surveys of this version.
 */
export function install(open: () => InsideByPlace): Diagnose {
  const scope = globalThis as { [key]?: Diagnose };
  if (!scope[key]) {
    const watch = watchPage();
    let way: Inside | null = null;
    scope[key] = async ({ send = false, lang } = {}) => {
      knowAdapters();
      way ??= tryToOpen(open);
      const words = wordsFor(lang);
      return writeReport(words, judge(await gatherFacts(way, send, watch)), browserName());
    };
  }
  globalThis.kith = { diagnose: scope[key] };
  return scope[key];
}
