import { KithError } from '@kith/core';
import { checkEndpoint } from '@kith/delivery';
import { testRecord, tryEndpoint, type TryResult } from '@kith/delivery/try-endpoint';
import { cleanAddress } from '../clean-address.js';
import type { EndpointFact } from '../facts.js';
import { adapterFor, type LookedAt } from './surveys.js';
import type { Watch } from './watch.js';

/** In ms. */
const moment = 100;

/** Throws what a survey would say of it. */
const addressOf = ({ settings }: LookedAt): URL => checkEndpoint(settings.endpoint, document.baseURI);

function codeOf(cause: unknown): string {
  return cause instanceof KithError ? cause.code : 'unexpected';
}

/** Surveys that write to the same address in the same way count once. */
function byWay(surveys: readonly LookedAt[]): readonly LookedAt[] {
  const wayOf = ({ settings, privacy }: LookedAt): string =>
    JSON.stringify([settings.endpoint, settings.adapter, settings.adapterOptions, settings.confirm, privacy]);
  return [...new Map(surveys.map((survey) => [wayOf(survey), survey])).values()];
}

function tryIt({ settings, privacy, inside }: LookedAt, endpoint: URL): Promise<TryResult> | undefined {
  const adapter = adapterFor(settings, privacy);
  const { definition, locale } = inside ?? {};
  return (
    adapter &&
    tryEndpoint({
      endpoint,
      adapter,
      confirm: settings.confirm === 'status' ? 'status' : 'receipt',
      record: testRecord({
        instrument: definition?.id ?? 'kith-test',
        version: definition?.version ?? '1.0.0',
        noticeId: definition?.notice.id ?? 'notice',
        locale: locale ?? 'en',
        privacy,
      }),
    })
  );
}

async function look(survey: LookedAt, send: boolean, watch: Watch): Promise<EndpointFact> {
  try {
    const url = addressOf(survey);
    const mark = watch.mark();
    const tried = send ? await tryIt(survey, url) : undefined;
    // What a policy stopped is told a moment after the request has failed.
    if (tried) await new Promise((resolve) => setTimeout(resolve, moment));
    return {
      address: cleanAddress(url.href, document.baseURI),
      origin: url.origin,
      isBlocked: watch.wasStopped(url.origin, mark),
      ...(tried ? { tried } : {}),
    };
  } catch (cause) {
    return { address: '', origin: '', isBlocked: false, unusable: codeOf(cause) };
  }
}

/** Every endpoint of the page; `send`: with a test response to each, one after the other. */
export async function lookAtEndpoints(
  surveys: readonly LookedAt[],
  send: boolean,
  watch: Watch,
): Promise<readonly EndpointFact[]> {
  const facts: EndpointFact[] = [];
  for (const survey of byWay(surveys.filter(({ fact }) => !fact.isDemo)))
    facts.push(await look(survey, send, watch));
  return facts;
}

/** The addresses under which responses of these surveys wait on the device. */
export const waitingFor = (surveys: readonly LookedAt[]): readonly string[] =>
  surveys.flatMap((survey) => {
    try {
      return survey.fact.isDemo ? [] : [addressOf(survey).href];
    } catch {
      return [];
    }
  });
