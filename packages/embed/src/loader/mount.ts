import { pageRegistry } from '../page-registry.js';
import { createEarlyFiles } from '../page-scripts/early-files.js';
import { createScriptDoor } from '../page-scripts/script-door.js';
import { say } from '../page-scripts/say.js';
import { namesInPlaceholder, tellMisspelt } from './misspelt.js';
import { dataOf } from './own-tag.js';
import type { LoaderFacts } from './facts.js';
import { readLink, readPlaceholder, type Wanted } from './read-placeholder.js';
import type { Rules } from './rules.js';

interface Files {
  /**
   * Brings what a survey needs, or says why not. A promise of whether it came, where a smaller file may be here first:
   * by that one alone the survey would fail.
   */
  surveys(needsAll: boolean): boolean | Promise<boolean>;
  /** Brings what shows something published; `false`, and a line in the console, where it does not come. */
  published(): Promise<boolean>;
}

/** Loads the smallest file that the page needs, each once, and none that is here already. */
function createFiles({ version }: LoaderFacts, load: (name: string) => Promise<void>): Files {
  const asked = new Map<string, Promise<boolean>>();
  const bring = (name: string): Promise<boolean> => {
    const found = asked.get(name);
    if (found) return found;
    const coming = load(name).then(
      () => true,
      () => {
        asked.delete(name);
        say('loader-blocked', 'The survey’s file did not arrive, or is not the one that was built:', name);
        return false;
      },
    );
    asked.set(name, coming);
    return coming;
  };
  return {
    surveys(needsAll) {
      const here = pageRegistry();
      if (here && here.version !== version) {
        say('version-conflict', `auto.js ${version} puts nothing here: this page runs Kith ${here.version}.`);
        return false;
      }
      if (here?.file === 'kith-all') return true;
      if (needsAll) return bring('kith-all.js');
      if (!here && !asked.has('kith-all.js')) void bring('kith.js');
      return true;
    },
    // It imports `kith.js`, and an import is checked against no hash: so that comes first, by the way that checks.
    published: async () => (await bring('kith.js')) && bring('kith-results.js'),
  };
}

function create({ tag, attributes }: Wanted): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  return element;
}

/** Puts the survey into its placeholder, around what stood there: that stays to be seen until the survey is. */
function put(placeholder: Element, wanted: Wanted): void {
  const survey = create(wanted);
  if (placeholder instanceof HTMLAnchorElement) {
    placeholder.replaceWith(survey);
    survey.append(placeholder);
  } else {
    survey.append(...Array.from(placeholder.childNodes));
    placeholder.append(survey);
  }
}

/** The same with something published: what stood there goes into the question, and stays without one. */
function putPublished(placeholder: Element, wanted: Wanted): void {
  const shown = create(wanted);
  const within = wanted.question ? create(wanted.question) : shown;
  within.append(...Array.from(placeholder.childNodes));
  if (within !== shown) shown.append(within);
  placeholder.append(shown);
}

export interface MountOptions {
  readonly rules: Rules;
  readonly facts: LoaderFacts;
  readonly base: string;
  readonly nonce: string | undefined;
}

/** What becomes of a placeholder: a survey, or one line in the console and nothing on the page. */
export function createMount({ rules, facts, base, nonce }: MountOptions): (placeholder: HTMLElement) => void {
  let files: Files | undefined;
  const bringEarly = createEarlyFiles(facts.early, { folder: base, nonce });
  return (placeholder) => {
    const given = dataOf(placeholder);
    const isLink = placeholder instanceof HTMLAnchorElement;
    // Links are taken by where they lead.
    if (!isLink) tellMisspelt(given.keys(), namesInPlaceholder);
    const wanted = isLink
      ? readLink(placeholder.getAttribute('href') ?? '', rules)
      : readPlaceholder(given, rules);
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
    const isComing = files.surveys(wanted.needsAll);
    if (!isComing) return;
    const survey = wanted.isPublished ? wanted.question : wanted;
    if (survey) bringEarly(survey.attributes);
    if (wanted.isPublished)
      // Until its file is here what stands there is all there is to see: a question about nothing would be none.
      void files.published().then((isHere) => isHere && putPublished(placeholder, wanted));
    else if (isComing === true) put(placeholder, wanted);
    else void isComing.then((isHere) => isHere && put(placeholder, wanted));
  };
}
