import type { ModelHost } from '../survey/model-host.js';
import type { OpenRequest } from '../survey/opening.js';
import type { Prepared } from '../survey/prepare.js';
import type { SurveyModel } from '../survey/survey-model.js';

/** What a draft is about. */
export interface DraftFacts {
  readonly model: SurveyModel;
  readonly host: ModelHost;
  readonly prepared: Prepared;
  readonly request: OpenRequest;
  readonly report: (cause: unknown) => void;
}
