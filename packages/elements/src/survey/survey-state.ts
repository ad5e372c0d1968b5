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
import { isOn } from './is-on.js';
import { wantsVoice } from './needed-parts.js';
import type { Prepared } from './prepare.js';
import { registry } from './registry.js';
import type { Settings } from './settings.js';
import type { Outcome } from './submission.js';
import type { Note } from './seams.js';
import { firstLanguage, type Words } from './words.js';

export type Screen =
  | 'loading'
  | 'unavailable'
  | Exclude<Availability['state'], 'open'>
  | 'notice'
  | 'page'
  | 'stop'
  | 'asking'
  | 'outcome'
  | 'declined'
  | 'withdrawn';

/** Something to choose before the survey goes on; no answer is seen meanwhile. */
export interface Question {
  readonly title: TextKey;
  readonly text: TextKey;
  readonly yes: readonly [TextKey, () => void];
  readonly no: readonly [TextKey, () => void];
}

/** Nothing of an earlier run. */
export const untouched = {
  prepared: null,
  submission: null,
  unsent: null,
  error: null,
  outcome: null,
  words: null,
  stopping: false,
  showIssues: false,
  languageFailed: false,
  asking: null,
  note: null,
  leftAt: null,
};

/** What the screens of a survey show. */
export class SurveyState {
  error: KithError | null = null;
  words: Words | null = null;
  status: StatusFile | null = null;
  offered: readonly string[] = [];
  outcome: Outcome | null = null;
  /** The response of this run, until it is received. */
  unsent: ResponseRecord | null = null;
  /** Whether the person has tried to leave the page with something missing. */
  showIssues = false;
  languageFailed = false;
  /** What is asked in place of what the survey is at. */
  asking: Question | null = null;
  /** Said once above what the survey is at. */
  note: Note | null = null;
  /** Shared device: when the page was left, in ms; null while somebody is there. */
  leftAt: number | null = null;
  protected availability: Availability = { state: 'open' };
  protected prepared: Prepared | null = null;
  protected submission: Submission | null = null;
  protected request: OpenRequest | null = null;
  protected stopping = false;
  protected turn = 0;

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
    if (!this.snapshot || !this.words) return 'loading';
    if (this.asking) return 'asking';
    if (this.leftAt !== null) return 'loading';
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

  get opens(): string | null {
    return this.availability.state === 'not-yet' ? this.availability.opens : null;
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
    const { sharedDevice } = this.settings;
    return sharedDevice === undefined ? this.words?.definition.audience === 'student' : isOn(sharedDevice);
  }

  /** After how many ms without anybody there a shared device begins anew. */
  get idleLimit(): number {
    const { idleMinutes } = this.settings;
    return idleMinutes === 'off' ? Infinity : Math.max(2, Number(idleMinutes) || 20) * 60_000;
  }

  /** The code of the person that this survey is open for. */
  get token(): string | undefined {
    return this.request?.respondentToken;
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
    return formatText(this.language, key, params);
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
