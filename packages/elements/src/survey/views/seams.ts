import type { Availability, Definition, KithError, StatusFile } from '@kith/core';
import type { NoticeFacts } from '../notice-sentences.js';
import type { ModelHost } from '../model-host.js';
import type { OpenRequest } from '../opening.js';
import type { Prepared } from '../prepare.js';
import type { SurveyModel } from '../survey-model.js';
import type { Screen } from '../survey-state.js';
import type { View } from './parts.js';

/** What a survey needs that may not be open, or cannot start. */
export interface ClosedSeam {
  view(model: SurveyModel, screen: Screen): View;
  readStatus(address: string): Promise<StatusFile | null>;
  availability(definition: Definition, status: StatusFile | null): Availability;
}

/** What is said above the screen that the survey is at. */
export type Note = (model: SurveyModel) => View;

/** Keeps an unfinished run on the device. */
export interface DraftsSeam {
  /** What the notice says of it; nothing where nothing is kept. */
  notice(model: NoticeFacts): string | false;
  /** Called when a run is there to be answered, or taken up. */
  keep(facts: DraftFacts): void;
}

export interface DraftFacts {
  readonly model: SurveyModel;
  readonly host: ModelHost;
  readonly prepared: Prepared;
  readonly request: OpenRequest;
  readonly report: (cause: unknown) => void;
}

/** What comes in a part; null until it is there. */
export const seams: {
  closed: ClosedSeam | null;
  /** Tells the web team which of the page's colours are hard to read. */
  contrast: ((survey: HTMLElement, report: (problem: KithError) => void) => Promise<void>) | null;
  /** What the notice says of an endpoint that an adapter other than `json` writes to. */
  receiver: ((model: NoticeFacts, host: string) => readonly string[]) | null;
  /** A copy of answers that the device cannot keep. */
  download: ((model: SurveyModel) => View) | null;
  drafts: DraftsSeam | null;
  /** Warns that nobody has been there for long. */
  idle: Note | null;
} = { closed: null, contrast: null, receiver: null, download: null, drafts: null, idle: null };
