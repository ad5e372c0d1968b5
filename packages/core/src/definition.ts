import type { Condition } from './conditions.js';
import type { Item } from './items.js';
import type { PrivacyMode } from './privacy.js';

export type * from './items.js';

/** Plain text in the base language. Never HTML; `*emphasis*` and `[links](https://…)` are parsed into nodes. */
export type Text = string;

export type Audience = 'student' | 'family' | 'community' | 'staff' | 'participant';

export type GradeBand = 'k-2' | '3-5' | '6-8' | '9-12' | '6-12';

/**
 * How a survey is shown. `k-2`: an adult starts, then one question a screen with faces and voice. `3-5`: few short
 * questions a screen, read aloud where a child wants it. `standard`: pages to read.
 */
export type Presentation = 'k-2' | '3-5' | 'standard';

/** Where the words of one language come from. Below `reviewed` the reader is told so. */
export type CatalogueStatus = 'draft' | 'machine' | 'reviewed' | 'pretested';

/** The eight protected areas of the Protection of Pupil Rights Amendment, 20 U.S.C. 1232h(b). */
export type PpraTopic =
  | 'politics'
  | 'mental-health'
  | 'sex'
  | 'illegal-behaviour'
  | 'family-appraisal'
  | 'privileged-relationship'
  | 'religion'
  | 'income';

/** What a person can answer outside the options of an item. Each is a state of its own and never scored. */
export type OutsideAnswer = 'not-sure' | 'not-applicable' | 'declined';

export interface Page {
  readonly id: string;
  readonly title?: Text;
  readonly intro?: Text;
  readonly showIf?: Condition;
  /** `random`: the items in an order of chance that stays the same within a run. Default: as written. */
  readonly order?: 'random';
  /** "Show n of these": so many of the page's questions, drawn by chance once in a run. Default: all. */
  readonly pick?: number;
  readonly items: readonly Item[];
}

/**
 * A number worked out from earlier answers, for conditions and texts; it is not in the record. Scales and
 * numbers count; a matrix counts with each of its rows. Outside answers and blanks do not.
 */
export type Computed = { readonly id: string } & (
  | { /** How many of these items are answered. */ readonly count: readonly string[] }
  | { readonly sum: readonly string[] }
  | {
      readonly mean: readonly string[];
      /** Fewest answers of which the mean is told. Default 1. */
      readonly minimum?: number;
    }
);

/** What is read after the last page instead of `thanks`, by condition. */
export interface End {
  readonly id: string;
  readonly showIf: Condition;
  readonly title?: Text;
  readonly text: Text;
}

/**
 * What the reader sees before the first question. Minutes, privacy, and the right to skip are not written
 * here: they are generated from the definition, the privacy mode and the adapter.
 */
export interface Notice {
  /** Goes into the record as the consent text, e.g. `assent-6-12@1`. */
  readonly id: string;
  /** An assent can be refused with "No thanks"; a notice informs. */
  readonly kind: 'assent' | 'notice';
  /** What this is and why, in one to three sentences. */
  readonly intro: Text;
  /** Who reads the answers, as a sentence. */
  readonly whoSees: Text;
  /** Shown as `k-2` only: what the adult who helps reads first. `intro` is then what the child hears. */
  readonly adult?: Text;
  /** Address of a recording of `intro`. */
  readonly audio?: string;
}

export type SurveyStatus = 'open' | 'paused' | 'closed';

/** When the survey can be answered. Local dates (`2026-11-02`, whole days) or times (`2026-11-02T08:00`). */
export interface Schedule {
  readonly opens?: string;
  readonly closes?: string;
  /** IANA name of the district's time zone. Default: the zone of the device. */
  readonly timeZone?: string;
  /** Default `open`. `closed` and `paused` hold whatever the dates say. */
  readonly status?: SurveyStatus;
}

/**
 * Sets of questions of which one is asked at a time. Questions of a set have `showIf: { context: 'focus', equals: … }`;
 * the page names one by `focus`, and the record says under `context.focus` which it was.
 */
export interface FocusSets {
  /** The first is asked where the page names none, or one that is not there. */
  readonly sets: readonly string[];
  /** The set that is asked where the page names a day (`dayIndex`) and no set: the short form on each day of several. */
  readonly ofDay?: string;
  /** Ids of questions of which one is asked in each wave, in turn: the last number of the wave's name decides. */
  readonly turns?: readonly string[];
}

/** The document that describes a survey. */
export interface Definition extends Schedule {
  readonly kith: 1;
  readonly id: string;
  /** Semantic version of the instrument. */
  readonly version: string;
  /** `id@version` of the instrument that this one was adapted from. */
  readonly basedOn?: string;
  /** BCP 47 tag of the language that the definition is written in. */
  readonly language: string;
  readonly languageStatus: CatalogueStatus;
  readonly audience: Audience;
  readonly gradeBands?: readonly GradeBand[];
  /** Default: that of the youngest grade band of students, else `standard`. */
  readonly presentation?: Presentation;
  /** The modes that a host may choose from. The strictest of them is the default. */
  readonly privacy: readonly PrivacyMode[];
  readonly title: Text;
  readonly notice: Notice;
  /** Whom to turn to. A student instrument with an open question does not start without it. */
  readonly help?: Text;
  readonly pages: readonly Page[];
  readonly focus?: FocusSets;
  readonly computed?: readonly Computed[];
  /** What happens next, shown after the thanks. */
  readonly thanks: Text;
  /** The first whose condition is true takes the place of `thanks`. */
  readonly ends?: readonly End[];
  /** Whom to ask about this survey; shown when it is closed or paused. */
  readonly contact?: Text;
}
