import type { Facts } from './facts.js';
import type { Inside } from './inside.js';
import { lookAtEndpoints, waitingFor } from './look/endpoints.js';
import { lookAtFiles } from './look/files.js';
import { countPlaceholders } from './look/find-surveys.js';
import { lookAtFrame, lookAtOrigin } from './look/frame.js';
import { lookForRecorders } from './look/recorders.js';
import { countWaiting, lookAtStorage } from './look/storage.js';
import { type LookedAt, lookAtSurveys } from './look/surveys.js';
import type { Watch } from './look/watch.js';

/** A number tells nobody's answers; on a device that many use it could still tell who was there before. */
const mayCount = (surveys: readonly LookedAt[]): boolean =>
  surveys.length > 0 && surveys.every(({ inside }) => inside?.definition && !inside.isSharedDevice);

/** Everything that can be known of this page. Sends nothing but what `send` asks for. */
export async function gatherFacts(way: Inside | null, send: boolean, watch: Watch): Promise<Facts> {
  const [surveys, storage, files] = await Promise.all([
    lookAtSurveys(way, (survey) => watch.errorsOf(survey)),
    lookAtStorage(),
    lookAtFiles((address) => watch.own(address)),
  ]);
  const endpoints = await lookAtEndpoints(surveys, send, watch);
  const waiting = mayCount(surveys) ? await countWaiting(waitingFor(surveys)) : null;
  // Last: reports of what was blocked come a moment later than what they are about.
  const violations = watch.violations(endpoints.map(({ origin }) => origin));
  return {
    frame: lookAtFrame(),
    origin: lookAtOrigin(),
    storage,
    files,
    policy: { violations, isWhole: watch.isWhole },
    surveys: surveys.map(({ fact }) => fact),
    wasFirst: watch.wasFirst,
    placeholders: countPlaceholders(),
    recorders: lookForRecorders(),
    waiting,
    endpoints,
  };
}
