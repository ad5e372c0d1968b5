import { addresses, languageLists, naming, onlyOnTag, publishedTags, shapes } from './attributes.js';
import type { LoaderFacts } from './facts.js';

/** What the loader's own tag allows. Whoever may write into the page but not add scripts has no say in it. */
export interface Rules {
  /** What every survey gets that does not say otherwise, by attribute. */
  readonly settings: ReadonlyMap<string, string>;
  readonly instruments: ReadonlySet<string>;
  readonly needingAll: readonly string[];
  readonly languages: ReadonlySet<string>;
  /** Addresses by the attribute that may hold them, as they are written on the tag and as the browser reads them. */
  readonly addresses: ReadonlyMap<string, ReadonlySet<string>>;
  readonly flagships: LoaderFacts['early']['flagships'];
  /** Whether links of the class `kith-survey` become surveys too. */
  readonly takesLinks: boolean;
  /** The frame page beside the loader, to which such a link may lead; without its origin too where that is the page's. */
  readonly framePages: readonly string[];
}

/** Further addresses that the tag lists, by the attribute that placeholders name them in. */
const lists: Readonly<Record<string, string>> = {
  endpoint: 'endpoints',
  src: 'definitions',
  results: 'published',
  'share-back': 'published',
  'help-href': 'addresses',
  'plain-href': 'addresses',
  'status-href': 'addresses',
};

/** What else the tag says, by its names without `data-`. */
export const listNames: readonly string[] = [...Object.values(lists), 'instruments', 'links', 'assets'];

const words = (text: string | undefined): readonly string[] => (text ?? '').split(/\s+/).filter(Boolean);

/** Names take commas as well, as the tags do; an address may have one inside. */
export const namesIn = (text: string | undefined): readonly string[] => words(text?.replaceAll(',', ' '));

const resolved = (address: string, base: string): string => {
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
};

/**
 * Reads the `data-` attributes of the loader's tag, by their names without `data-`. `base` is the page's address and
 * `assets` the folder of the loader.
 */
export function readRules(
  given: ReadonlyMap<string, string>,
  facts: LoaderFacts,
  { base, assets }: { readonly base: string; readonly assets: string },
): Rules {
  const settings = new Map<string, string>();
  for (const name of [...addresses, ...onlyOnTag, ...languageLists, ...Object.keys(shapes)]) {
    const value = given.get(name);
    // Each placeholder names what it shows.
    const isNaming = naming.includes(name) || Object.hasOwn(publishedTags, name);
    if (value !== undefined && !isNaming) settings.set(name, value);
  }
  const listed = (name: string): ReadonlySet<string> =>
    new Set(
      [...words(settings.get(name)), ...words(given.get(lists[name] ?? ''))].flatMap((address) => [
        address,
        resolved(address, base),
      ]),
    );
  const own = namesIn(given.get('instruments'));
  const languages = namesIn(given.get('languages'));
  const frame = new URL('embed.html', assets);
  return {
    settings,
    instruments: new Set(own.length > 0 ? own : facts.instruments),
    needingAll: facts.needingAll,
    languages: new Set(languages.length > 0 ? languages : facts.languages),
    addresses: new Map(addresses.map((name) => [name, listed(name)])),
    flagships: facts.early.flagships,
    takesLinks: given.has('links'),
    framePages: [frame.href, ...(frame.origin === new URL(base).origin ? [frame.pathname] : [])],
  };
}
