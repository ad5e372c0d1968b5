import type { Condition } from './conditions.js';
import type { PrivacyMode } from './privacy.js';
import type { ScaleId } from './scales.js';

/** Plain text in the base language. Never HTML; `*emphasis*` and `[links](https://…)` are parsed into nodes. */
export type Text = string;

export type Audience = 'student' | 'family' | 'community' | 'staff' | 'participant';

export type GradeBand = 'k-2' | '3-5' | '6-8' | '9-12' | '6-12';

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

interface ItemBase {
  /** Unique in the definition; letters, digits, `.`, `-`, `_`. Stable over versions. */
  readonly id: string;
  /** Raised when the words change. Default 1. */
  readonly version?: number;
  readonly label: Text;
  readonly hint?: Text;
  /** Asked for before the page can be left. Default false: nothing is required but consent. */
  readonly required?: boolean;
  /** With `required`, `false` takes the visible Skip away. Default true. */
  readonly skippable?: boolean;
  /** Answers outside the options that are offered, after the options. Default none. */
  readonly outside?: readonly OutsideAnswer[];
  /** Shown only while this is true. Refers to earlier items only. */
  readonly showIf?: Condition;
  /** An identity question: last in the instrument, and always skippable. */
  readonly identity?: boolean;
  readonly ppra?: readonly PpraTopic[];
}

/** A rating on a fully labelled, ordered scale of the registry. Value: 1 (lowest) to the number of points. */
export interface ScaleItem extends ItemBase {
  readonly type: 'scale';
  readonly scale: ScaleId;
}

export interface Option {
  readonly id: string;
  readonly label: Text;
  /** Offers a text field when chosen; the text travels as `otherText`. At most one option of an item. */
  readonly other?: boolean;
}

/** One option. Value: the option's id. */
export interface SingleChoiceItem extends ItemBase {
  readonly type: 'single-choice';
  readonly options: readonly Option[];
}

export interface MultipleChoiceOption extends Option {
  /** Choosing it clears the others, and the other way round ("None of these"). */
  readonly exclusive?: boolean;
}

/** Any number of options. Value: the chosen options' ids, in the order of the definition. */
export interface MultipleChoiceItem extends ItemBase {
  readonly type: 'multiple-choice';
  readonly options: readonly MultipleChoiceOption[];
}

/** One line of text. Value: the text, trimmed, well-formed, without U+0000. */
export interface ShortTextItem extends ItemBase {
  readonly type: 'short-text';
  /** In UTF-16 code units. Default 200. */
  readonly maxLength?: number;
}

/** Several lines of text. Value as for short text; line breaks are kept. */
export interface LongTextItem extends ItemBase {
  readonly type: 'long-text';
  /** In UTF-16 code units. Default 500 (the cap for students). */
  readonly maxLength?: number;
}

/** Something to read. Has no answer and no place in the record. */
export interface InformationItem extends ItemBase {
  readonly type: 'information';
}

export type Item =
  ScaleItem | SingleChoiceItem | MultipleChoiceItem | ShortTextItem | LongTextItem | InformationItem;

export type ItemType = Item['type'];

export interface Page {
  readonly id: string;
  readonly title?: Text;
  readonly intro?: Text;
  readonly showIf?: Condition;
  readonly items: readonly Item[];
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
  /** The modes that a host may choose from. The strictest of them is the default. */
  readonly privacy: readonly PrivacyMode[];
  readonly title: Text;
  readonly notice: Notice;
  /** Whom to turn to. A student instrument with an open question does not start without it. */
  readonly help?: Text;
  readonly pages: readonly Page[];
  /** What happens next, shown after the thanks. */
  readonly thanks: Text;
  /** Whom to ask about this survey; shown when it is closed or paused. */
  readonly contact?: Text;
}
