/** What items measure together, and what can be done about it. */
export interface ConstructNotes {
  readonly label: string;
  /** Ids of its closed items. A closed item belongs to exactly one construct. */
  readonly items: readonly string[];
  /**
   * `score`: pooled over at least three items. `items`: each item on its own. `then-now`: the first item
   * against the second. `inventory`: counts per option, never averaged.
   */
  readonly report: 'score' | 'items' | 'then-now' | 'inventory';
  /** For the reader of results: "What could we do about it?" */
  readonly action: string;
  /** Guskey's level of professional learning that it speaks to. Sessions only. */
  readonly guskeyLevel?: 1 | 2 | 3 | 4 | 5;
}

export interface ItemNotes {
  /** Why it is asked, and asked like this. */
  readonly rationale: string;
  /** Default: the instrument's. */
  readonly author?: string;
  /** `YYYY-MM-DD`. Default: the instrument's. */
  readonly date?: string;
}

/** A text, path or id → why it may stand. */
export type Reasons = Readonly<Record<string, string>>;

/** What stands behind an instrument. The page that asks the questions does not load it. */
export interface InstrumentNotes {
  readonly instrument: string;
  readonly version: string;
  readonly purpose: string;
  readonly author: string;
  /** `YYYY-MM-DD`: when the words were written. */
  readonly date: string;
  /** What the catalogue promises. `followUps` are the open questions that only some people see. */
  readonly counts: {
    readonly scales: number;
    readonly choices: number;
    readonly open: number;
    readonly followUps: number;
    readonly identity: number;
    /** Dates, numbers and contact blocks, in forms. Default 0. */
    readonly fields?: number;
  };
  readonly limits: {
    /** Words in one item. */
    readonly words: number;
    /** As shown to the reader: closed and open questions plus half a minute for the notice. */
    readonly minutes: number;
    /** Flesch-Kincaid grade of the whole instrument in English: at most this. */
    readonly fleschKincaid: number;
    /** Szigriszt-Pazos score of the whole instrument in Spanish: at least this. */
    readonly inflesz: number;
  };
  /** By construct id. */
  readonly constructs: Readonly<Record<string, ConstructNotes>>;
  /** By item id, every item. */
  readonly items: Readonly<Record<string, ItemNotes>>;
  /** Closed items that describe the person, to look at results by group, and that no construct holds. */
  readonly groupBy: readonly string[];
  /** Why these privacy modes and no others. */
  readonly privacyReason: string;
  readonly results: {
    readonly whoSees: string;
    readonly sharedBack: string;
    /** Days after the survey closes. */
    readonly sharedBackWithinDays: number;
    readonly retention: string;
  };
  /** What a reader may miss here, and why it is missing. */
  readonly leftOut: readonly string[];
  /** Texts that are rightly the same in another language: path in the catalogue → the reason. */
  readonly sameInSpanish: Reasons;
  /** Long words that stay → the reason. English from four syllables, Spanish from five. */
  readonly hardWords: { readonly en: Reasons; readonly es: Reasons };
  /** Scale items without a recall frame → the reason. */
  readonly withoutFrame: Reasons;
  /** Findings of the checks that stay, each with its reason. */
  readonly accepted?: readonly { readonly rule: string; readonly at: string; readonly reason: string }[];
}
