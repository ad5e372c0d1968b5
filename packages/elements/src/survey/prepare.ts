import type { Definition, PrivacyMode, Run } from '@kith/core';
import { createRun, given, type KithError, parseContext } from '@kith/core';
import { checkEndpoint, createDelivery, type Delivery } from '@kith/delivery';
import type { Contacts } from './contacts.js';
import { isOn } from './is-on.js';
import { adapterOf } from './adapter-of.js';
import { refuseSecrets } from './attributes.js';
import type { OpenRequest } from './opening.js';
import { registry } from './registry.js';
import type { OpenDelivery } from './courier.js';
import type { Settings } from './settings.js';
import type { Source } from './source.js';
import { seams } from './seams.js';
import type { Words } from './words.js';

export interface Prepared {
  readonly source: Source;
  readonly settings: Settings;
  readonly run: Run;
  /** `null` in demo mode, where nothing is sent. */
  readonly delivery: Delivery | null;
  /** `null` where nobody is asked whether they want to be contacted. */
  readonly contacts: Contacts | null;
  /** Whether `kith-submit` carries the response. */
  readonly showAnswers: boolean;
  readonly context: Readonly<Record<string, string>>;
}

export interface PrepareRequest {
  readonly source: Source;
  readonly request: OpenRequest;
  /** Asked when the run ends: the words that the reader last saw. */
  readonly words: () => Words;
  readonly host: EventTarget;
  readonly onProblem: (error: KithError) => void;
  /** The device keeps nothing of what is finished here. */
  readonly onStorageFailure: () => void;
}

/** Puts together what one run needs. Throws a typed error for every reason not to start. */
export function prepare(wanted: PrepareRequest): Prepared {
  const { source, request, words, host, onProblem } = wanted;
  refuseSecrets(host);
  const { settings, respondentToken, draft } = request;
  const { definition } = source;
  const context = contextOf(request);
  const run = createRun(
    definition,
    given({
      context,
      // One that there is not is refused with those that the survey allows.
      privacy: settings.privacy as PrivacyMode | undefined,
      wave: settings.wave,
      respondentToken,
      test: isOn(settings.test) || undefined,
      draft,
      locale: () => {
        const { language, status, contentHash } = words();
        return given({ locale: language.tag, localeStatus: status, contentHash });
      },
    }),
  );
  const delivery = seams.couriers.reduce(
    (open, by) => by(open, run, settings),
    deliveryFor(definition, settings, run, wanted),
  )();
  try {
    return {
      source,
      settings,
      run,
      context,
      delivery,
      contacts: registry().openContacts?.({ definition, settings, host, onProblem }) ?? null,
      showAnswers: !!seams.settleRare?.(run, context, settings, onProblem),
    };
  } catch (error) {
    // It listens to the page already.
    delivery?.close();
    throw error;
  }
}

const contextOf = ({ context, settings }: OpenRequest): Prepared['context'] => ({
  ...context,
  ...(settings.context !== undefined && parseContext(settings.context)),
  ...given({ dayIndex: settings.dayIndex, focus: settings.focus }),
});

function deliveryFor(
  definition: Definition,
  settings: Settings,
  run: Run,
  { onProblem, onStorageFailure }: PrepareRequest,
): OpenDelivery {
  return (changes) =>
    settings.endpoint === 'demo'
      ? null
      : createDelivery({
          endpoint: checkEndpoint(settings.endpoint ?? '', document.baseURI),
          surveyId: definition.id,
          privacy: run.privacy,
          onProblem,
          onStorageFailure,
          ...adapterOf(settings),
          ...(settings.confirm === 'status' && { confirm: 'status' as const }),
          ...changes,
        });
}
