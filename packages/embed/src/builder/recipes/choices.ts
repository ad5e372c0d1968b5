import type { Audience, PrivacyMode } from '@kith/core';
import type { OpeningFacts } from '../../page-scripts/files-at-opening.js';

/** Where the survey shall stand. */
export const hosts = [
  'html',
  'wordpress-editor',
  'wordpress-author',
  'canvas',
  'moodle',
  'google-sites',
  'tinymce',
  'file',
  'link',
] as const;

export type Host = (typeof hosts)[number];

/**
 * How it gets there.
 * - `frame`: the frame page in an `<iframe>`, which scripts of the page around it cannot reach into
 * - `tag`: `kith.js` and a tag, in the page itself
 * - `placeholder`: a `<div>` that `auto.js` fills
 * - `address`: the frame page as a page of its own, by its address
 * - `file`: the frame page as one file, with everything inside
 */
export const allWays = ['frame', 'tag', 'placeholder', 'address', 'file'] as const;

export type Way = (typeof allWays)[number];

/** The attribute that names a survey of the catalogue. */
export type NamingAttribute = 'instrument' | 'grade-band' | 'topic' | 'session-type';

/** A survey of the catalogue. */
export interface SurveyChoice {
  /** The instrument's id. */
  readonly id: string;
  readonly attribute: NamingAttribute;
  /** What the attribute says: the id, or a grade band, a topic or a type of session. */
  readonly value: string;
  readonly audience: Audience;
  /** Whether `kith.js` cannot show it, and `kith-all.js` does. Default `false`. */
  readonly needsAll?: boolean;
  /** What people read as its title, in the language that the page around it has. */
  readonly title: string;
}

/** Everything that somebody who puts a survey into a page has chosen or typed. */
export interface Choices {
  readonly survey: SurveyChoice;
  readonly host: Host;
  /** Default: the first of `waysFor`. */
  readonly way?: Way;
  /** The address of the folder with Kith's files, of one version, e.g. `https://www.example.org/kith-0.1.0/`. */
  readonly files: string;
  /** Where answers go. */
  readonly endpoint: string;
  /** Where wishes to be contacted go; for surveys that ask for them. */
  readonly contactEndpoint?: string;
  /** Default `json`. */
  readonly adapter?: string;
  /** What the adapter has to be told, as a URL query. */
  readonly adapterOptions?: string;
  /** `status`: a 2xx counts as received. Default `receipt`. */
  readonly confirm?: 'receipt' | 'status';
  /** Default: the strictest that the survey allows, and then it is not written. */
  readonly privacy?: PrivacyMode;
  /** Tags of the languages offered, the first one first. */
  readonly languages: readonly string[];
  /** What the page knows, as a URL query, e.g. `school=s07&focus=care`. */
  readonly context?: string;
  /** Which day of a meeting of several days. */
  readonly dayIndex?: string;
  /** The cycle, e.g. `2026-27/c1`. */
  readonly wave?: string;
  /** A theme by its name; default: none. */
  readonly theme?: string;
  /** The survey's name in `kith.config.json`, and so in its address. Default: the instrument's id. */
  readonly name?: string;
  /** Where the link inside a tag leads. Default: the survey as a plain page, beside Kith's files. */
  readonly fallback?: string;
  /** A short address of the district's own that forwards to the survey's. Default: none. */
  readonly short?: string;
}

/** What the build knows. */
export interface RecipeFacts {
  /** By file: what stands in `sri.json`. */
  readonly integrity: Readonly<Record<string, string>>;
  /** What surveys ask for when they open. Default: no code asks for it early. */
  readonly opening?: OpeningFacts;
}
