import {
  addresses,
  flagshipTags,
  languageLists,
  naming,
  onlyOnTag,
  type Published,
  publishedTags,
  resultsShapes,
  shapes,
} from './attributes.js';
import { publishedAttributes, questionLevel } from './published.js';
import { namesIn, type Rules } from './rules.js';

/** What a placeholder asks for and may have: a survey, or something published. */
export interface Wanted {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Whether it needs `kith-all.js`: for its item types, or for the validator where its definition comes from an address. */
  readonly needsAll: boolean;
  /** Whether it needs `kith-results.js`. */
  readonly isPublished?: true;
  /** The survey that asks whether what is shared back is what people said. */
  readonly question?: Wanted;
}

/** Why nothing is put there: the attribute, and what stands in it. */
export interface Refused {
  readonly refused: string;
  readonly given: string;
}

const refuse = (refused: string, given = ''): Refused => ({ refused, given });

/** What the placeholder says in its `data-` attributes, by their names without `data-`; others are left alone. */
export function readPlaceholder(given: ReadonlyMap<string, string>, rules: Rules): Wanted | Refused {
  const attributes = new Map(rules.settings);
  for (const [name, value] of given) {
    if (!isKnown(name)) continue;
    if (!isAllowed(name, value, rules)) return refuse(`data-${name}`, value);
    attributes.set(name, value);
  }
  const published = publishedNames.find((name) => given.has(name));
  return published === undefined
    ? readSurvey(given, attributes, rules)
    : readPublished(published, given, attributes, rules);
}

function readSurvey(
  given: ReadonlyMap<string, string>,
  attributes: Map<string, string>,
  rules: Rules,
): Wanted | Refused {
  if (!attributes.get('endpoint')) return refuse('data-endpoint');
  return chooseSurvey(given, attributes, rules);
}

/** Something published; with what is shared back comes the question about it, as a survey like any other. */
function readPublished(
  name: Published,
  given: ReadonlyMap<string, string>,
  attributes: Map<string, string>,
  rules: Rules,
): Wanted | Refused {
  const another = [...publishedNames, ...(name === 'results' ? naming : [])].find(
    (other) => other !== name && given.has(other),
  );
  if (another !== undefined) return refuse(`data-${another}`, given.get(another));
  const src = attributes.get(name) ?? '';
  attributes.delete(name);
  const shown = { tag: publishedTags[name], needsAll: false, isPublished: true } as const;
  const around = publishedAttributes(src, attributes);
  if (name === 'results') {
    for (const [view, isShaped] of Object.entries(resultsShapes)) {
      const value = given.get(view);
      if (value === undefined) continue;
      if (!isShaped(value)) return refuse(`data-${view}`, value);
      around.set(view, value);
    }
    return { ...shown, attributes: around };
  }
  attributes.set('heading-level', questionLevel(around));
  const isNamed = naming.some((other) => given.has(other));
  const question = readSurvey(
    isNamed ? given : new Map([...given, ['instrument', 'share-back']]),
    attributes,
    rules,
  );
  return 'refused' in question
    ? question
    : { ...shown, needsAll: question.needsAll, attributes: around, question };
}

const publishedNames = Object.keys(publishedTags) as readonly Published[];

const has = (list: readonly string[], name: string): boolean => list.includes(name);

const isKnown = (name: string): boolean =>
  has(addresses, name) || has(onlyOnTag, name) || has(languageLists, name) || Object.hasOwn(shapes, name);

function isAllowed(name: string, value: string, rules: Rules): boolean {
  // Text against text: an address that the browser would only read as one of the list is none of the list.
  if (has(addresses, name)) return rules.addresses.get(name)?.has(value) === true;
  if (has(onlyOnTag, name)) return rules.settings.get(name) === value;
  if (has(languageLists, name)) return namesIn(value).every((tag) => rules.languages.has(tag));
  return shapes[name]?.(value) === true;
}

function chooseSurvey(
  given: ReadonlyMap<string, string>,
  attributes: Map<string, string>,
  rules: Rules,
): Wanted | Refused {
  const named = naming.filter((name) => given.has(name));
  const [name, another] = named;
  if (name === undefined) return refuse('data-instrument');
  const value = given.get(name) ?? '';
  if (another !== undefined) return refuse(`data-${another}`, given.get(another));
  const wanted = (tag: string, needsAll: boolean): Wanted => ({ tag, attributes, needsAll });
  if (Object.hasOwn(flagshipTags, name)) {
    const choices = rules.flagships[name] ?? {};
    const instrument = Object.hasOwn(choices, value) ? choices[value] : undefined;
    if (instrument === undefined || !rules.instruments.has(instrument)) return refuse(`data-${name}`, value);
    return wanted(flagshipTags[name as keyof typeof flagshipTags], rules.needingAll.includes(instrument));
  }
  if (name !== 'src' && rules.instruments.has(value)) {
    attributes.set('instrument', value);
    return wanted('kith-survey', rules.needingAll.includes(value));
  }
  if (name !== 'instrument' && rules.addresses.get('src')?.has(value)) {
    attributes.set('src', value);
    return wanted('kith-survey', true);
  }
  return refuse(`data-${name}`, value);
}

/**
 * A link that stands for a survey, for pages whose filter drops every `data-` attribute: to the frame page beside the
 * loader (`…/embed.html?survey=<instrument>`), to `#<instrument>`, or to a listed definition.
 */
export function readLink(href: string, rules: Rules): Wanted | Refused {
  if (rules.addresses.get('src')?.has(href)) return readPlaceholder(new Map([['src', href]]), rules);
  const start = ['#', ...rules.framePages.map((page) => `${page}?survey=`)].find((one) =>
    href.startsWith(one),
  );
  const instrument = start === undefined ? '' : href.slice(start.length);
  if (!rules.instruments.has(instrument)) return refuse('href', href);
  return readPlaceholder(new Map([['instrument', instrument]]), rules);
}
