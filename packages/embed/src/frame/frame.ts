// For the types of its events.
import type {} from '@kith/elements';
import { firstLanguage } from '@kith/elements/survey/words';
import { pageRegistry } from '../page-registry.js';
import { createEarlyFiles } from '../page-scripts/early-files.js';
import { createScriptDoor } from '../page-scripts/script-door.js';
import { say } from '../page-scripts/say.js';
import { choose, type Chosen } from './choose.js';
import { demoConfig, type FrameConfig, readConfig } from './config.js';
import type { FrameSurvey } from './entry.js';
import './facts.js';
import { follow } from './follow.js';
import { findHost, type Host } from './host.js';
import { ConfigMistake } from './json.js';
import { takePieces } from './pieces.js';
import { isOneFile, readOwnConfig } from './read-own-config.js';
import { showMessage } from './show-message.js';
import { createContent, needsAll } from './survey.js';
import { frameStyles } from './styles.js';
import { type FrameWords, wordsFor } from './words.js';

/** Read now, because later nothing is the current script. */
const ownScript = document.currentScript as HTMLScriptElement | null;
const folder = ownScript?.src || document.baseURI;

const loaded = new Promise<void>((resolve) => {
  if (document.readyState === 'complete') resolve();
  else addEventListener('DOMContentLoaded', () => resolve(), { once: true });
});

/** In one file all of Kith comes below this script, which does what it can until then. */
const giveTo = isOneFile() ? takePieces(loaded) : undefined;
/** A page that has ended without Kith has none. */
const kithCame = giveTo ? Promise.race([customElements.whenDefined('kith-survey'), loaded]) : loaded;

/** Throws what says why the configuration cannot be used. */
async function findConfig(): Promise<FrameConfig | 'unreachable'> {
  const found = await readOwnConfig();
  if (found === 'unreachable') return found;
  if (found === 'none') return demoConfig(kithFrame.instruments, kithFrame.languages);
  return readConfig(found.config, Object.keys(kithFrame.themes));
}

function adopt(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** One file has nothing to ask for. */
const bringEarly = kithFrameEarly
  ? createEarlyFiles(kithFrameEarly, { folder, nonce: ownScript?.nonce })
  : () => undefined;

const withLang = (attributes: Iterable<readonly [string, string]>, lang: string | undefined) =>
  new Map([...attributes, ...(lang === undefined ? [] : [['lang', lang] as const])]);

/**
 * Surveys have the names of their instruments, unless somebody gave them others, and are offered in their readers'
 * language where there is one: so most can be asked for before the configuration is here.
 */
function guessEarly(search: string): void {
  const query = new URLSearchParams(search);
  const named = query.get('survey') ?? '';
  const { languages } = kithFrame;
  const lang = firstLanguage(languages, [query.get('lang') ?? '', ...navigator.languages]);
  if (kithFrame.instruments.includes(named)) bringEarly(withLang([['instrument', named]], lang));
}

/** One policy of Trusted Types can be made once. */
let door: ((name: string) => Promise<void>) | undefined;
const bringScript = (name: string): Promise<void> =>
  (door ??= createScriptDoor({
    base: folder,
    table: kithFrame.scripts,
    kind: 'classic',
    // Read by property: browsers hide the attribute.
    nonce: ownScript?.nonce,
  }))(name);

/** Kith itself, and all of it where the survey needs that. Throws where they are not there. */
async function bringKith(survey: FrameSurvey): Promise<void> {
  const kith = pageRegistry();
  if (!kith) throw new Error('kith-classic.js is not there.');
  giveTo?.(kith);
  kithWatchRuns();
  if (needsAll(survey, kithFrame.needingAll, kithFrameEarly?.flagships ?? {}) && kith.file !== 'kith-all')
    await bringScript('kith-all-classic.js');
  if (!survey.published) return;
  if (isOneFile()) await kith.importPart?.('results');
  else await bringScript('kith-results-classic.js');
}

/** What checks the page, below whatever is there. */
async function showCheck(content: HTMLElement, host: Host): Promise<void> {
  try {
    await bringScript('kith-diagnose.js');
    content.append(document.createElement('kith-diagnose'));
    host.measure();
  } catch (cause) {
    say('frame-failed', cause instanceof Error ? cause.message : String(cause));
  }
}

/** The words of this page, in the language that its address names where there are some in it. */
const wordsIn = (lang: string | null | undefined): FrameWords =>
  wordsFor([...(lang ? [lang] : []), ...navigator.languages]);

/** Tells the web team why nothing can be shown. */
function explain(cause: unknown): void {
  const reason = cause instanceof Error ? cause.message : String(cause);
  if (cause instanceof ConfigMistake || cause instanceof SyntaxError)
    say('config-invalid', 'kith.config.json has a mistake at:', reason);
  else say('frame-failed', reason);
}

async function start(content: HTMLElement): Promise<void> {
  const host = findHost(content);
  // Which languages are offered is not known before the configuration is.
  let words = wordsIn(new URLSearchParams(location.search).get('lang'));
  const giveUp = (kind: 'unknown' | 'failed'): void => {
    showMessage(content, kind, words);
    host.measure();
  };
  try {
    guessEarly(location.search);
    const config = await findConfig();
    if (config === 'unreachable') {
      say('config-unreachable', 'kith.config.json could not be read; nothing is shown or sent without it.');
      giveUp('failed');
      return;
    }
    const themes = Object.keys(kithFrame.themes);
    const chosen: Chosen = choose(location.search, config, { languages: kithFrame.languages, themes });
    words = wordsIn(chosen.lang);
    for (const [name, given] of chosen.refused)
      say('frame-refused', `The address has a ${name} that is not here:`, given);
    if (chosen.theme !== undefined) adopt(kithFrame.themes[chosen.theme] ?? '');
    if (chosen.survey) await showChosen(content, chosen, chosen.survey, { words, host });
    else giveUp('unknown');
  } catch (cause) {
    explain(cause);
    giveUp('failed');
  }
}

interface Around {
  readonly words: FrameWords;
  readonly host: Host;
}

async function showChosen(
  content: HTMLElement,
  { lang, isDiagnosed }: Chosen,
  survey: FrameSurvey,
  around: Around,
): Promise<void> {
  if (!survey.published || survey.published.asks) bringEarly(withLang(survey.attributes, lang));
  await kithCame;
  try {
    await showSurvey(content, survey, lang, around);
  } finally {
    if (isDiagnosed) void showCheck(content, around.host);
  }
}

async function showSurvey(
  content: HTMLElement,
  survey: FrameSurvey,
  lang: string | undefined,
  { words, host }: Around,
): Promise<void> {
  await bringKith(survey);
  const { shown, there, survey: asked } = createContent(survey, lang, words);
  const page = document.documentElement;
  asked?.addEventListener('kith-ready', ({ language }) => {
    page.lang = language;
  });
  void there.then(() => {
    const inside = shown.shadowRoot;
    if (!asked) page.lang = inside?.querySelector<HTMLElement>('[lang]')?.lang ?? page.lang;
    const heading = inside?.querySelector('[part~=heading]');
    document.title = survey.title ?? heading?.textContent.trim() ?? words.texts.frameTitle;
    host.measure();
  });
  if (asked) follow(asked, host);
  content.replaceChildren(shown);
}

const content = document.querySelector('main');
if (content) {
  adopt(frameStyles);
  void start(content);
}
