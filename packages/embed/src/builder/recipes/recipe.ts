import { filesAtOpening } from '../../page-scripts/files-at-opening.js';
import { addressOf, fallbackOf, fileAt, folderOf, nameOf, originFor } from './addresses.js';
import type { Choices, RecipeFacts, Way } from './choices.js';
import { configOf } from './config-file.js';
import { type Attributes, element, escapeText, voidElement } from './html.js';
import { needsApart, usesFramePage, wayOf, waysFor } from './hosts.js';
import { limitsOf } from './limits.js';
import { type Policy, policyFor } from './policy.js';
import {
  allSettings,
  deliverySettings,
  ownSettings,
  repeatedAddresses,
  type Settings,
  tagOf,
} from './settings.js';
import { stepsOf } from './steps.js';
import { type BuilderLanguage, builderLanguages, fill, wordsIn } from './words.js';

/** How to get from what was chosen to a survey that works. */
export interface Recipe {
  readonly way: Way;
  /** Every way that fits this host and these people, best first. */
  readonly ways: readonly Way[];
  /** Why the first way is the first, where it is because of who answers. */
  readonly reason?: string;
  /** What goes into the page: code; for `address` the address alone, for `file` the name of the file. */
  readonly snippet: string;
  /** What an administrator puts on every page, once; for placeholders. */
  readonly once?: string;
  /** The text of `kith.config.json`, for what the frame page shows. The one file has it inside. */
  readonly config?: string;
  readonly steps: readonly string[];
  readonly limits: readonly string[];
  readonly policy: Policy;
}

const frameHeight = '700';

const dataAttributes = (settings: Settings): Attributes =>
  Object.fromEntries(Object.entries(settings).map(([name, value]) => [`data-${name}`, value]));

/** One of Kith's files with its hash; without it the browser would take whatever lies there. */
const checked = (facts: RecipeFacts, file: string): Attributes => ({
  integrity: facts.integrity[file],
  crossorigin: 'anonymous',
});

const script = (choices: Choices, facts: RecipeFacts, file: string, more: Attributes = {}): string =>
  element('script', { ...more, src: fileAt(choices, file), ...checked(facts, file) });

function themeLink(choices: Choices, facts: RecipeFacts): readonly string[] {
  if (!choices.theme) return [];
  const file = `kith-theme-${choices.theme}.css`;
  const sheet = { rel: 'stylesheet', href: fileAt(choices, file) };
  return [voidElement('link', { ...sheet, ...checked(facts, file) })];
}

/** What asks for the survey's further files while Kith is on its way, where it has any. */
function earlyScript(choices: Choices, facts: RecipeFacts): readonly string[] {
  if (!facts.opening) return [];
  const settings = new Map(Object.entries(allSettings(choices)));
  const { data, parts } = filesAtOpening(settings, facts.opening, choices.languages);
  return data.length + parts.length === 0 ? [] : [script(choices, facts, 'early.js', { type: 'module' })];
}

const link = (href: string, text: string): string => element('a', { href }, escapeText(text));

/** Themes give a column to blocks alone: what stands by itself in a page would begin at the edge of the window. */
const paragraph = (content: string): string => element('p', {}, content);

function tagSnippet(choices: Choices, facts: RecipeFacts, language: BuilderLanguage): string {
  const { paperLink } = wordsIn(language).code;
  return [
    ...themeLink(choices, facts),
    ...earlyScript(choices, facts),
    script(choices, facts, choices.survey.needsAll ? 'kith-all.js' : 'kith.js', { type: 'module' }),
    element(tagOf(choices), allSettings(choices), paragraph(link(fallbackOf(choices, 'tag'), paperLink))),
  ].join('\n');
}

function frameSnippet(choices: Choices, facts: RecipeFacts, language: BuilderLanguage): string {
  const src = addressOf(choices);
  const frame = element('iframe', {
    class: 'kith-frame',
    title: choices.survey.title,
    src,
    width: '100%',
    height: frameHeight,
    // The survey has an edge of its own. A style might be against the page's security policy.
    frameborder: '0',
  });
  const lines = [paragraph(frame), paragraph(link(src, wordsIn(language).code.openLink))];
  // Canvas hears the frame by itself, and drops scripts.
  return (choices.host === 'canvas' ? lines : [...lines, script(choices, facts, 'parent.js')]).join('\n');
}

const placeholder = (choices: Choices, language: BuilderLanguage): string =>
  element(
    'div',
    {
      class: 'kith-survey',
      ...dataAttributes({ ...ownSettings(choices), ...repeatedAddresses(choices) }),
    },
    link(fallbackOf(choices, 'placeholder'), wordsIn(language).code.openLink),
  );

const loader = (choices: Choices, facts: RecipeFacts): string =>
  [
    ...themeLink(choices, facts),
    script(choices, facts, 'auto.js', dataAttributes(deliverySettings(choices))),
  ].join('\n');

function codeFor(
  choices: Choices,
  facts: RecipeFacts,
  language: BuilderLanguage,
): Pick<Recipe, 'snippet' | 'once'> {
  switch (wayOf(choices)) {
    case 'tag':
      return { snippet: tagSnippet(choices, facts, language) };
    case 'frame':
      return { snippet: frameSnippet(choices, facts, language) };
    case 'address':
      return { snippet: addressOf(choices) };
    case 'file':
      return { snippet: `${nameOf(choices)}.html` };
    case 'placeholder': {
      const once = loader(choices, facts);
      const own = placeholder(choices, language);
      // A teacher's page in Moodle keeps the loader's script beside its placeholder: nobody else is needed.
      return choices.host === 'moodle' ? { snippet: `${own}\n${once}` } : { snippet: own, once };
    }
  }
}

const reasonFor = (ways: readonly Way[]) =>
  ways.includes('frame') ? 'frameFirst' : ways.includes('address') ? 'addressFirst' : 'fileFirst';

/** The links in the code are read by those who answer. */
const readersLanguage = ({ languages }: Choices, language: BuilderLanguage): BuilderLanguage =>
  builderLanguages.find((tag) => tag === languages[0]) ?? language;

/**
 * What to paste where, for what was chosen. Whatever was typed stands in it as text: the code parses back to exactly
 * these settings. It does not judge them: see `mistakesIn`. `language` is that of the instructions; default English. Links in
 * the code are in the first language that is offered, where the builder has it.
 */
export function recipe(choices: Choices, facts: RecipeFacts, language: BuilderLanguage = 'en'): Recipe {
  const way = wayOf(choices);
  const ways = waysFor(choices);
  const words = wordsIn(language);
  return {
    way,
    ways,
    ...(needsApart(choices) && {
      reason: words.ways[reasonFor(ways)],
    }),
    ...codeFor(choices, facts, readersLanguage(choices, language)),
    ...(usesFramePage(way) && { config: configOf(choices) }),
    steps: stepsOf(choices).map((key) => fill(words.steps[key], placesIn(choices))),
    limits: limitsOf(choices).map((key) => fill(words.limits[key], placesIn(choices))),
    policy: policyFor(choices),
  };
}

const placesIn = (choices: Choices): Readonly<Record<string, string>> => ({
  files: folderOf(choices),
  host: originFor(choices.files) ?? '',
});
