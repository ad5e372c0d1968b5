import type {
  Availability,
  Catalogue,
  Definition,
  InterfaceLanguage,
  ItemMedia,
  KithError,
  Presentation,
  Run,
  StatusFile,
  TextKey,
} from '@kith/core';
import type { CSSResult } from 'lit';
import type { ItemElement } from '../items/item-element.js';
import type { Reader } from '../items/reader.js';
import type { Courier } from './courier.js';
import type { ItemPool } from './item-pool.js';
import type { ModelHost } from './model-host.js';
import type { NoticeFacts } from './notice-sentences.js';
import type { OpenRequest } from './opening.js';
import type { Prepared } from './prepare.js';
import type { Settings, TagWithSettings } from './settings.js';
import type { SurveyModel } from './survey-model.js';
import type { Screen } from './survey-state.js';
import type { View } from './views/parts.js';

/** What a survey needs that may not be open, or cannot start. */
export interface ClosedSeam {
  view(model: SurveyModel, screen: Screen): View;
  /** Tells `onProblem` what is wrong with the file. */
  readStatus(address: string, onProblem: (problem: KithError) => void): Promise<Partial<StatusFile> | null>;
  availability(definition: Definition, status: Partial<StatusFile> | null): Availability;
}

/** What a survey needs that is offered in several languages, or shown in another than its own. */
export interface LanguagesSeam {
  readonly localise: (definition: Definition, catalogue: Catalogue) => Definition;
  /** Buttons to choose a language. */
  choices(model: SurveyModel): View;
  /** Says that one could not be loaded, or that nobody has checked the words of the one that was chosen. */
  failure(model: SurveyModel): View;
  /** What the reader has to know about a translation, above the notice. */
  note(model: SurveyModel): View;
}

/** Something that can be read aloud. */
export interface Spoken {
  /** What is said, each part on its own: question, hint, option. */
  readonly texts: readonly string[];
  /** What the button says. */
  readonly name: string;
  /** Addresses of recordings that are played in place of the voice, by the place of their text. */
  readonly recordings?: readonly (string | undefined)[];
  /** Whether the name of the button is seen, or only heard. */
  readonly isNamed?: boolean;
  /** Says at once where there is no voice for it; speaks only when pressed. */
  readonly isTried?: boolean;
}

/** What reads aloud. */
export interface Aloud {
  /** A button that reads this, and says where it cannot. */
  listen(model: SurveyModel, spoken: Spoken): unknown;
  /** How fast it is read. */
  speed(model: SurveyModel): unknown;
  /** What stands above a screen of the survey. */
  bar(model: SurveyModel): unknown;
  readerOf(model: SurveyModel, element: ItemElement): Reader;
}

/** What is said above the screen that the survey is at. */
export type Note = (model: SurveyModel) => View;

/** Keeps an unfinished run on the device. */
export interface DraftsSeam {
  /** Called when a run is there to be answered, or taken up. */
  keep(
    model: SurveyModel,
    host: ModelHost,
    prepared: Prepared,
    request: OpenRequest,
    report: (cause: unknown) => void,
  ): void;
}

/** What a survey says otherwise, and where what is written there goes. */
export interface WishAlone {
  readonly endpoint: string | undefined;
  readonly words: { readonly [K in TextKey]?: TextKey };
}

/** What comes in parts: lists that they add to, and what is not there before. */
export const seams: {
  /** Screens of their own, by presentation. Undefined: the usual screen. */
  readonly screens: { [P in Presentation]?: (model: SurveyModel, items: ItemPool) => unknown };
  /** Style sheets for the survey around the items. */
  readonly sheets: CSSResult[];
  /** What changes how a response is sent, one around the other. */
  readonly couriers: Courier[];
  closed?: ClosedSeam;
  languages?: LanguagesSeam;
  aloud?: Aloud;
  /** A video beside a question. */
  media?: (media: ItemMedia, language: InterfaceLanguage) => unknown;
  /** Tells the web team which of the page's colours are hard to read. */
  contrast?: (survey: HTMLElement, report: (problem: KithError) => void, isAsked?: boolean) => Promise<void>;
  /** What the notice says of an endpoint that an adapter other than `json` writes to. */
  receiver?: (model: NoticeFacts, host: string) => readonly string[];
  /** Stands before the survey's own screen for as long as a class code is missing. */
  code?: (model: SurveyModel) => View | undefined;
  /**
   * Below the thanks, each at its place, whichever part comes first: a copy of answers that the device cannot keep, a
   * form for a wish to be contacted, a way to have the answers erased later.
   */
  readonly below: ((model: SurveyModel) => View)[];
  /** What the notice says more, each at its place: of drafts, of few people, of a form to be contacted, of a trial. */
  readonly said: ((model: NoticeFacts) => string | false)[];
  /** For a survey that asks for nothing but how to reach somebody. */
  wish?: (model: NoticeFacts) => WishAlone | undefined;
  /** A copy of answers that the device cannot keep, or that no endpoint takes. */
  copy?: (model: SurveyModel) => View;
  drafts?: DraftsSeam;
  /** Looks after what few pages set, when a run is there; true: `kith-submit` carries the response. */
  settleRare?: (
    run: Run,
    context: Prepared['context'],
    settings: Settings,
    onProblem: (error: KithError) => void,
  ) => boolean;
  /** What the notice says of who somebody is, and of the size of groups, in some surveys only. */
  privacy?: (model: NoticeFacts, definition: Definition) => readonly (string | undefined | false)[];
  /** Tells the web team which attributes of a tag are none of its own, and which values cannot be used. */
  attributes?: (element: TagWithSettings) => void;
  /** Looks after who is there on a shared device, and who comes back, until `signal` says that the survey is gone. */
  idle?: (model: SurveyModel, host: ModelHost, signal: AbortSignal) => void;
} = { screens: {}, sheets: [], couriers: [], below: [], said: [] };
