import type { Condition } from './conditions.js';
import type { OutsideAnswer, PpraTopic, Text } from './definition.js';
import type { ScaleId, ThreePointScaleId } from './scales.js';

/** Holds over several answers: "The end comes after the start". */
export interface ItemCheck {
  /** May refer to this item and to earlier ones. Only where it is false is there something to mend. */
  readonly require: Condition;
  /** What is wrong and how to mend it, in the author's words. */
  readonly message: Text;
}

/** Addresses of recordings, in the language of the words beside them. */
export interface ItemAudio {
  /** The question with its hint. */
  readonly label?: string;
  /** Each point of its scale, from the lowest; of a yes/no question yes, then no. */
  readonly points?: readonly string[];
  /** Options by their id. */
  readonly options?: Readonly<Record<string, string>>;
}

/** A video beside the question, in sign language for instance. */
export interface ItemMedia {
  /** Address of the video. */
  readonly video: string;
  /** Address of its captions, as WebVTT. */
  readonly captions: string;
  /** What is said and shown in it. */
  readonly transcript: Text;
}

interface ItemBase {
  /** Unique in the definition; letters, digits, `.`, `-`, `_`. Stable over versions. */
  readonly id: string;
  /** Raised when the words change. Default 1. */
  readonly version?: number;
  /**
   * What is asked. As every text to read, it can take up an earlier answer: `{{child.name|your child}}`. The
   * words after the bar stand where there is no answer.
   */
  readonly label: Text;
  readonly hint?: Text;
  /** Asked for before the page can be left. Default false: nothing is required but consent. */
  readonly required?: boolean;
  /** As `required`, while this is true. */
  readonly requiredIf?: Condition;
  /** With `required`, `false` takes the visible Skip away. Default true. */
  readonly skippable?: boolean;
  /**
   * Answers outside the options that are offered, after the options; in a matrix, for each row. Default none,
   * for yes/no `not-sure`.
   */
  readonly outside?: readonly OutsideAnswer[];
  /** Shown only while this is true. Refers to earlier items only. */
  readonly showIf?: Condition;
  /** What must hold beside other answers before the page can be left. */
  readonly checks?: readonly ItemCheck[];
  /** An identity question: last in the instrument, and always skippable. */
  readonly identity?: boolean;
  readonly ppra?: readonly PpraTopic[];
  /** Recordings, played where the question is read aloud. Default: a voice of the device. */
  readonly audio?: ItemAudio;
  readonly media?: ItemMedia;
}

/** A rating on a fully labelled, ordered scale of the registry. Value: 1 (lowest) to the number of points. */
export interface ScaleItem extends ItemBase {
  readonly type: 'scale';
  readonly scale: ScaleId;
}

/** Three faces with words, for young readers. Value: 1 (lowest) to 3. */
export interface FacesItem extends ItemBase {
  readonly type: 'faces';
  readonly scale: ThreePointScaleId;
}

/** A rating from 0 to 10 of which the ends have words. Value: 0 to 10. */
export interface NumericScaleItem extends ItemBase {
  readonly type: 'numeric-scale';
  /** What 0 means. */
  readonly low: Text;
  /** What 10 means. */
  readonly high: Text;
}

/** Value: `yes` or `no`; "Not sure" is an answer outside them. */
export interface YesNoItem extends ItemBase {
  readonly type: 'yes-no';
}

export interface Option {
  readonly id: string;
  readonly label: Text;
  /** Offers a text field when chosen; the text travels as `otherText`. At most one option of an item. */
  readonly other?: boolean;
  /** Offered only while this is true. A chosen option that is no longer offered is not in the record. */
  readonly showIf?: Condition;
}

interface HasOptions<O extends Option = Option> {
  readonly options: readonly O[];
  /**
   * `random` puts the options in an order of chance that stays the same within a run; options that are `other`
   * or `exclusive` stay last. Default: as written.
   */
  readonly order?: 'random';
}

/** One option. Value: the option's id. */
export interface SingleChoiceItem extends ItemBase, HasOptions {
  readonly type: 'single-choice';
}

/** One option out of a long list, found by typing. Value: the option's id. */
export interface DropdownItem extends ItemBase, HasOptions {
  readonly type: 'dropdown';
}

export interface MultipleChoiceOption extends Option {
  /** Choosing it clears the others, and the other way round ("None of these"). */
  readonly exclusive?: boolean;
}

/** Any number of options. Value: the chosen options' ids, in the order of the definition. */
export interface MultipleChoiceItem extends ItemBase, HasOptions<MultipleChoiceOption> {
  readonly type: 'multiple-choice';
  /** "Choose up to 3": the most that can be chosen. Default: all. */
  readonly maxChoices?: number;
}

/** Options put in order. Value: the ids of the ranked options, the first choice first. */
export interface RankingItem extends ItemBase, HasOptions {
  readonly type: 'ranking';
  /** How many are ranked. Default: all. */
  readonly top?: number;
}

/** One line of text. Value: the text, trimmed, well-formed, without U+0000. */
export interface ShortTextItem extends ItemBase {
  readonly type: 'short-text';
  /** In UTF-16 code units. Default 200. */
  readonly maxLength?: number;
  /** What is written: decides the keyboard of a phone and a mild check of the form. Default `text`. */
  readonly kind?: 'text' | 'email' | 'phone';
  /** The whole text must match this regular expression (flags `u`, without lookbehind). */
  readonly pattern?: { readonly matches: string; readonly message: Text };
}

/** Several lines of text. Value as for short text; line breaks are kept. */
export interface LongTextItem extends ItemBase {
  readonly type: 'long-text';
  /** In UTF-16 code units. Default 500 (the cap for students). */
  readonly maxLength?: number;
}

/** Value: the number. */
export interface NumberItem extends ItemBase {
  readonly type: 'number';
  readonly min?: number;
  readonly max?: number;
  /** Digits after the decimal sign that are allowed. Default 0: whole numbers. */
  readonly decimals?: number;
  /** What is counted: "minutes". Default none. */
  readonly unit?: Text;
}

/** A day of the calendar, for administrative forms. Value: `YYYY-MM-DD`. */
export interface DateItem extends ItemBase {
  readonly type: 'date';
  /** Earliest day, `YYYY-MM-DD`. */
  readonly min?: string;
  /** Latest day. */
  readonly max?: string;
}

export interface MatrixRow {
  readonly id: string;
  readonly label: Text;
  readonly showIf?: Condition;
}

/**
 * Several statements on one scale. Value: by row id the point, or the outside answer that was given for the row;
 * rows left blank are not in it.
 */
export interface MatrixItem extends ItemBase {
  readonly type: 'matrix';
  readonly scale: ScaleId;
  readonly rows: readonly MatrixRow[];
  /** `random`: the rows in an order of chance, the same within a run. Default: as written. */
  readonly order?: 'random';
}

/** One statement judged for before and for now. Value: as a matrix with the rows `then` and `now`. */
export interface ThenNowItem extends ItemBase {
  readonly type: 'then-now';
  readonly scale: ScaleId;
  /** Default: "Before" in the reader's language. */
  readonly then?: Text;
  /** Default: "Now" in the reader's language. */
  readonly now?: Text;
}

/** What can be asked in each entry of a repeating group. */
export type GroupField =
  | ScaleItem
  | NumericScaleItem
  | YesNoItem
  | SingleChoiceItem
  | DropdownItem
  | MultipleChoiceItem
  | ShortTextItem
  | LongTextItem
  | NumberItem
  | DateItem;

/**
 * The same few questions as often as there is something to say: evidence rows, "another child?". Value: a list
 * of entries, each with its answers by field id; fields left blank are not in it.
 */
export interface RepeatingGroupItem extends ItemBase {
  readonly type: 'repeating-group';
  /** Without conditions, outside answers and texts beside options. */
  readonly fields: readonly GroupField[];
  /** What one entry is called: "Child". */
  readonly entry: Text;
  /** Entries that are there from the start and must be. Default 0, with one empty entry shown. */
  readonly min?: number;
  /** Default 20. */
  readonly max?: number;
}

/** Permission for something beyond the survey. Value: `given` or `refused`. */
export interface ConsentItem extends ItemBase {
  readonly type: 'consent';
}

/**
 * A wish to be contacted. What is written here never enters the response: it makes a record of its own, for an
 * endpoint of its own, that shares no id and no time with any response.
 */
export interface ContactItem extends ItemBase {
  readonly type: 'contact';
  /** Goes into the contact record as the consent text, e.g. `contact@1`. */
  readonly consentId: string;
  /** What the person may want to talk about. Default: a free text. */
  readonly topics?: readonly Option[];
}

/** Something to read. Has no answer and no place in the record. */
export interface InformationItem extends ItemBase {
  readonly type: 'information';
}

export type Item =
  | ScaleItem
  | FacesItem
  | NumericScaleItem
  | YesNoItem
  | SingleChoiceItem
  | DropdownItem
  | MultipleChoiceItem
  | RankingItem
  | ShortTextItem
  | LongTextItem
  | NumberItem
  | DateItem
  | MatrixItem
  | ThenNowItem
  | RepeatingGroupItem
  | ConsentItem
  | ContactItem
  | InformationItem;

export type ItemType = Item['type'];

/** What is asked and has a place in the record. */
export type QuestionItem = Exclude<Item, InformationItem | ContactItem>;

export type QuestionType = QuestionItem['type'];
