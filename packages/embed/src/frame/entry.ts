import { isPlainAddress } from '../page-scripts/address.js';
import {
  addresses,
  flagshipTags,
  languageLists,
  onlyOnTag,
  type Published,
  publishedTags,
  resultsShapes,
  shapes,
} from '../loader/attributes.js';
import { ConfigMistake, type Json, textAt } from './json.js';
import { publishedAttributes, questionLevel } from '../loader/published.js';

/** What a district has published: the tag that shows it, and its attributes. */
export interface FramePublished {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Whether the survey asks about it. */
  readonly asks: boolean;
}

/** One survey of the frame page, or something published. */
export interface FrameSurvey {
  /** Attributes of the survey's tag. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly published?: FramePublished;
  /** A definition that stands in the configuration itself, and its other languages. */
  readonly definition?: unknown;
  readonly catalogues?: unknown;
  /** What the page is called. Default: the survey's own title. */
  readonly title?: string;
}

const attributeNames: readonly string[] = [
  ...addresses,
  ...onlyOnTag,
  ...languageLists,
  ...Object.keys(shapes),
];
const holdsAddress = (name: string): boolean => (addresses as readonly string[]).includes(name);
const naming = [...Object.keys(flagshipTags), 'instrument', 'src'];

/** What stands in an attribute. The district may name any server, in a way that leaves no doubt about which. */
function attributeAt(name: string, value: unknown, path: string): string {
  const text = textAt(value, path);
  // An empty one is a way to say none.
  if (text !== '' && holdsAddress(name) && !isPlainAddress(text)) throw new ConfigMistake(path);
  return text;
}

/** The tag of something published. The page has no other heading than its own. */
function around(name: Published, src: string, given: ReadonlyMap<string, string>, path: string) {
  if (src === '') throw new ConfigMistake(`${path}.${name}`);
  return new Map([['heading-level', '1'], ...publishedAttributes(src, given)]);
}

/** What stands in a page of results, and nothing that only surveys have. */
function readResults({ title, ...given }: Json, path: string): FrameSurvey {
  const known = ['results', ...languageLists, 'heading-level', ...Object.keys(resultsShapes)];
  const attributes = new Map<string, string>();
  for (const [name, value] of Object.entries(given)) {
    if (!known.includes(name)) throw new ConfigMistake(`${path}.${name}`);
    attributes.set(name, attributeAt(name, value, `${path}.${name}`));
  }
  const shown = [...attributes].filter(([name]) => Object.hasOwn(resultsShapes, name));
  return {
    attributes: new Map([...attributes].filter(([name]) => name === 'languages')),
    published: {
      tag: publishedTags.results,
      attributes: new Map([
        ...around('results', attributes.get('results') ?? '', attributes, path),
        ...shown,
      ]),
      asks: false,
    },
    ...titleOf(title, path),
  };
}

/** What is shared back, and the survey that asks whether it is right. */
function readShareBack({ 'share-back': src, ...given }: Json, path: string): FrameSurvey {
  const isNamed = [...naming, 'definition'].some((name) => Object.hasOwn(given, name));
  const survey = readSurvey(isNamed ? given : { instrument: 'share-back', ...given }, path);
  const address = attributeAt('share-back', src, `${path}.share-back`);
  const attributes = around('share-back', address, survey.attributes, path);
  return {
    ...survey,
    attributes: new Map([...survey.attributes, ['heading-level', questionLevel(attributes)]]),
    published: { tag: publishedTags['share-back'], attributes, asks: true },
  };
}

const titleOf = (title: unknown, path: string): { readonly title?: string } =>
  title === undefined ? {} : { title: textAt(title, `${path}.title`) };

const readers: Readonly<Record<Published, (given: Json, path: string) => FrameSurvey>> = {
  results: readResults,
  'share-back': readShareBack,
};

/** Reads one entry of the configuration, by what it holds. Throws a `ConfigMistake`. */
export function readEntry(given: Json, path: string): FrameSurvey {
  const name = (Object.keys(readers) as Published[]).find((one) => Object.hasOwn(given, one));
  return name === undefined ? readSurvey(given, path) : readers[name](given, path);
}

function readSurvey(given: Json, path: string): FrameSurvey {
  const attributes = new Map<string, string>();
  const { title, definition, catalogues, ...rest } = given;
  for (const [name, value] of Object.entries(rest)) {
    if (!attributeNames.includes(name) || Object.hasOwn(publishedTags, name))
      throw new ConfigMistake(`${path}.${name}`);
    attributes.set(name, attributeAt(name, value, `${path}.${name}`));
  }
  const named = naming.filter((name) => attributes.has(name)).length + (definition === undefined ? 0 : 1);
  if (named !== 1) throw new ConfigMistake(path);
  return {
    attributes,
    definition,
    catalogues,
    ...titleOf(title, path),
  };
}
