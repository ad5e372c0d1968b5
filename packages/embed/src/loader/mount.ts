import { pageRegistry } from '../page-registry.js';
import { createScriptDoor } from '../page-scripts/script-door.js';
import { say } from '../page-scripts/say.js';
import { dataOf } from './own-tag.js';
import type { LoaderFacts } from './facts.js';
import { readLink, readPlaceholder, type Wanted } from './read-placeholder.js';
import type { Rules } from './rules.js';

/** Loads the smallest file that the page needs, each once, and none that is here already. */
function createFiles(
  { version }: LoaderFacts,
  load: (name: string) => Promise<void>,
): (needsAll: boolean) => boolean {
  const asked = new Set<string>();
  return (needsAll) => {
    const here = pageRegistry();
    if (here && here.version !== version) {
      say('version-conflict', `auto.js ${version} puts nothing here: this page runs Kith ${here.version}.`);
      return false;
    }
    const name = needsAll ? 'kith-all.js' : 'kith.js';
    const isEnough = here?.file === 'kith-all' || (here !== undefined && !needsAll);
    if (isEnough || asked.has(name) || asked.has('kith-all.js')) return true;
    asked.add(name);
    load(name).catch(() => {
      asked.delete(name);
      say('loader-blocked', 'The survey’s file did not arrive, or is not the one that was built:', name);
    });
    return true;
  };
}

/** Puts the survey into its placeholder, around what stood there: that stays to be seen until the survey is. */
function put(placeholder: Element, { tag, attributes }: Wanted): void {
  const survey = document.createElement(tag);
  for (const [name, value] of attributes) survey.setAttribute(name, value);
  if (placeholder instanceof HTMLAnchorElement) {
    placeholder.replaceWith(survey);
    survey.append(placeholder);
  } else {
    survey.append(...Array.from(placeholder.childNodes));
    placeholder.append(survey);
  }
}

export interface MountOptions {
  readonly rules: Rules;
  readonly facts: LoaderFacts;
  readonly base: string;
  readonly nonce: string | undefined;
}

/** What becomes of a placeholder: a survey, or one line in the console and nothing on the page. */
export function createMount({ rules, facts, base, nonce }: MountOptions): (placeholder: HTMLElement) => void {
  let files: ReturnType<typeof createFiles> | undefined;
  return (placeholder) => {
    const wanted =
      placeholder instanceof HTMLAnchorElement
        ? readLink(placeholder.getAttribute('href') ?? '', rules)
        : readPlaceholder(dataOf(placeholder), rules);
    if ('refused' in wanted) {
      say('placeholder-refused', `${wanted.refused} is not what the loader’s tag allows:`, wanted.given);
      return;
    }
    try {
      files ??= createFiles(facts, createScriptDoor({ base, table: facts.scripts, nonce }));
    } catch {
      say('loader-blocked', 'The page’s policy does not list kith under trusted-types.');
      return;
    }
    if (files(wanted.needsAll)) put(placeholder, wanted);
  };
}
