// For the types of its events.
import type {} from '@kith/elements';
import { type PageRegistry, pageRegistry } from '../page-registry.js';
import { say } from '../page-scripts/say.js';
import type { Attributes } from '../page-scripts/files-at-opening.js';
import { choose, type Chosen } from './choose.js';
import { demoConfig, type FrameConfig, readConfig } from './config.js';
import type { FrameSurvey } from './entry.js';
import './facts.js';
import { follow } from './follow.js';
import type { Host } from './host.js';
import { ConfigMistake } from './json.js';
import type { FoundText } from './read-own-config.js';
import { showMessage } from './show-message.js';
import { createContent } from './survey.js';
import { frameStyles } from './styles.js';
import { type FrameWords, wordsFor } from './words.js';

/** What differs between a page with its files beside it and one that holds them all. */
export interface Way {
  readonly findHost: (content: HTMLElement) => Host;
  readonly findConfig: () => FoundText | Promise<FoundText>;
  /** Asks for what a survey with these attributes will need, while Kith is on its way. */
  readonly bringEarly: (attributes: Attributes) => void;
  /** Kith is on the page, or will never be. */
  readonly kithCame: Promise<void>;
  /** What a survey needs besides. Throws where it is not there. */
  readonly bringRest: (survey: FrameSurvey, kith: PageRegistry) => Promise<void>;
  /** Shows what checks the page, below whatever is there. */
  readonly showCheck: (content: HTMLElement) => Promise<void>;
}

/** Opens the page as it is known now; without a place for it there is nothing to open. */
export function open(way: Way): void {
  const content = document.querySelector('main');
  if (!content) return;
  adopt(frameStyles);
  void start(content, way);
}

/** Throws what says why the configuration cannot be used. */
async function findConfig(way: Way): Promise<FrameConfig | 'unreachable'> {
  const found = await way.findConfig();
  if (found === 'unreachable') return found;
  if (found === 'none') return demoConfig(kithFrame.instruments, kithFrame.languages);
  return readConfig(JSON.parse(found.json), Object.keys(kithFrame.themes));
}

function adopt(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

const withLang = (attributes: Attributes, lang: string | undefined): Attributes =>
  lang === undefined ? attributes : new Map([...attributes, ['lang', lang]]);

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

async function start(content: HTMLElement, way: Way): Promise<void> {
  const host = way.findHost(content);
  // Which languages are offered is not known before the configuration is.
  let words = wordsIn(new URLSearchParams(location.search).get('lang'));
  const giveUp = (kind: 'unknown' | 'failed'): void => {
    showMessage(content, kind, words);
    host.measure();
  };
  try {
    const config = await findConfig(way);
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
    if (chosen.survey) await showChosen(content, chosen, chosen.survey, { words, host, way });
    else giveUp('unknown');
  } catch (cause) {
    explain(cause);
    giveUp('failed');
  }
}

interface Around {
  readonly words: FrameWords;
  readonly host: Host;
  readonly way: Way;
}

async function showChosen(
  content: HTMLElement,
  { lang, isDiagnosed }: Chosen,
  survey: FrameSurvey,
  around: Around,
): Promise<void> {
  const { way, host } = around;
  if (!survey.published || survey.published.asks) way.bringEarly(withLang(survey.attributes, lang));
  await way.kithCame;
  try {
    await showSurvey(content, survey, lang, around);
  } finally {
    if (isDiagnosed) void way.showCheck(content).then(() => host.measure(), explain);
  }
}

async function showSurvey(
  content: HTMLElement,
  survey: FrameSurvey,
  lang: string | undefined,
  { words, host, way }: Around,
): Promise<void> {
  const kith = pageRegistry();
  if (!kith) throw new Error('kith-classic.js is not there.');
  kithWatchRuns();
  await way.bringRest(survey, kith);
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
