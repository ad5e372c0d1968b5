import {
  type Availability,
  en,
  formatText,
  type InterfaceLanguage,
  type ItemView,
  type KithError,
  type ResponseRecord,
  type Presentation,
  presentationOf,
  type Run,
  type RunSnapshot,
  type StatusFile,
  type TextKey,
  type TextParams,
} from '@kith/core';
import type { Submission } from '@kith/delivery';
import type { OpenRequest } from './opening.js';
import { isShared } from './is-shared.js';
import { wantsVoice } from './wanted-parts.js';
import type { Prepared } from './prepare.js';
import { registry } from './registry.js';
import type { Settings } from './settings.js';
import type { Outcome } from './submission.js';
import { type Note, seams } from './seams.js';
import type { SurveyModel } from './survey-model.js';
import type { View } from './views/parts.js';
import { firstLanguage, type Words } from './words.js';

export type Screen =
  | 'loading'
  | 'unavailable'
  | Exclude<Availability['state'], 'open'>
  | 'notice'
  | 'page'
  | 'stop'
  | 'outcome'
  | 'declined'
  | 'withdrawn';

/** Something to choose before the survey goes on; no answer is seen meanwhile. */
export interface Asking {
  readonly texts: readonly TextKey[];
  view(model: SurveyModel): View;
}

/** Nothing of an earlier run. */
export const untouched = {
  prepared: null,
  submission: null,
  unsent: null,
  error: null,
  outcome: null,
  isHeld: false,
  words: null,
  stopping: false,
  showIssues: false,
  languageFailed: false,
  asking: null,
  note: null,
  leftAt: 0,
  changedAt: 0,
};

/** What the screens of a survey show. */
export class SurveyState {
  declare error: KithError | null;
  declare words: Words | null;
  status: Partial<StatusFile> | null = null;
  offered: readonly string[] = [];
  declare outcome: Outcome | null;
  /** The person has asked to try again while the endpoint asks to wait. */
  declare isHeld: boolean;
  /** The response of this run, until it is received. */
  declare unsent: ResponseRecord | null;
  /** Whether the person has tried to leave the page with something missing. */
  declare showIssues: boolean;
  declare languageFailed: boolean;
  /** What is asked in place of what the survey is at. */
  declare asking: Asking | null;
  /** Said once above what the survey is at. */
  declare note: Note | null;
  /** Shared device: when the page was left, in ms; 0 while somebody is there. */
  declare leftAt: number;
  /** When the run last changed, or became one person's by a link or a code, in ms; 0 while it is nobody's yet. */
  declare changedAt: number;
  availability: Availability = { state: 'open' };
  declare protected prepared: Prepared | null;
  declare protected submission: Submission | null;
  request: OpenRequest | null = null;
  declare protected stopping: boolean;
  protected turn = 0;

  constructor() {
    Object.assign(this, untouched);
  }

  get settings(): Settings {
    return this.request?.settings ?? {};
  }

  get run(): Run | null {
    return this.prepared?.run ?? null;
  }

  get snapshot(): RunSnapshot | null {
    return this.run?.snapshot ?? null;
  }

  get screen(): Screen {
    if (this.error) return 'unavailable';
    if (!this.snapshot || !this.words || this.leftAt) return 'loading';
    if (this.outcome) return 'outcome';
    if (this.stopping) return 'stop';
    switch (this.snapshot.phase) {
      case 'notice':
        return this.availability.state === 'open' ? 'notice' : this.availability.state;
      case 'answering':
        return 'page';
      case 'finished':
        return 'outcome';
      default:
        return this.snapshot.phase;
    }
  }

  /** Whether the page's settings may still change what is asked: not once somebody has begun. */
  get hasBegun(): boolean {
    return this.snapshot !== null && this.snapshot.phase !== 'notice';
  }

  get presentation(): Presentation {
    return this.words ? presentationOf(this.words.definition) : 'standard';
  }

  /** Whether the person can have it read aloud. */
  get isReadAloud(): boolean {
    return this.words !== null && wantsVoice(this.words.definition, this.settings);
  }

  get isPrivate(): boolean {
    return this.run !== null && this.run.privacy !== 'identified';
  }

  get isSharedDevice(): boolean {
    return isShared(this.settings, this.words?.definition);
  }

  /** Whether only asking again could tell if the answers arrived: nothing is sent again by itself. */
  get isUnanswered(): boolean {
    return this.submission?.unanswered === true;
  }

  get isDemo(): boolean {
    return this.settings.endpoint === 'demo';
  }

  /** Where the survey has no words, what the page or the reader asks for, of the languages that are here. */
  get language(): InterfaceLanguage {
    if (this.words) return this.words.language;
    const { languages } = registry();
    const { lang } = this.settings;
    const tag = firstLanguage([...languages.keys()], lang ? [lang] : navigator.languages);
    return languages.get(tag) ?? en;
  }

  /** Where somebody can go whose language is not offered. Only surveys of the catalogue have a copy by themselves. */
  get plainHref(): string | undefined {
    const { definition, contentHash } = this.prepared?.source ?? {};
    const { plainHref } = this.settings;
    return plainHref ?? (contentHash && definition && registry().plainCopy?.(definition.id));
  }

  text(key: TextKey, params?: TextParams): string {
    return formatText(this.language, seams.wish?.(this)?.words[key] ?? key, params);
  }

  /** The items of the page that need something; `unreadable` are those of which the run does not know it. */
  itemsWithIssues(unreadable: readonly string[]): readonly ItemView[] {
    const { snapshot } = this;
    if (!snapshot?.page) return [];
    return snapshot.page.itemIds
      .map((id) => snapshot.item(id))
      .filter(({ id, issues }) => issues.length > 0 || unreadable.includes(id));
  }
}
