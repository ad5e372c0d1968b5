import { libraryVersion, localDate, newId, type ResponseRecord } from '@kith/core';
import { checkEndpoint } from '@kith/delivery';
import { type Trial, tryEndpoint } from '@kith/delivery/trial';
import type { Choices } from '../recipes/choices.js';
import type { SurveyFacts } from '../survey-facts.js';

/** What became of the test response, with the id to look for at the endpoint. */
export interface TestResult extends Trial {
  readonly id: string;
}

/** A response without answers, in the mode that was chosen, marked as a test. */
export function testRecord({ privacy, wave = '', languages }: Choices, survey: SurveyFacts): ResponseRecord {
  const mode = privacy ?? survey.privacy[0] ?? 'anonymous';
  const now = new Date();
  const base = {
    schema: 'response/1',
    libraryVersion,
    responseId: newId(),
    instrument: { id: survey.id, version: survey.version },
    locale: languages[0] ?? 'en',
    localeStatus: 'draft',
    mode: 'web-self',
    respondentUnit: 'self',
    ...(wave.trim() && { wave: wave.trim() }),
    context: {},
    consent: { textId: 'trial', result: 'given' },
    status: 'complete',
    answers: [],
    test: true,
  } as const;
  const times = { startedAt: now.toISOString(), submittedAt: now.toISOString() };
  if (mode === 'confidential') return { ...base, ...times, privacyMode: mode, respondentToken: 'test' };
  if (mode === 'identified') return { ...base, ...times, privacyMode: mode };
  return { ...base, privacyMode: mode, submittedOn: localDate(now), durationBucket: '<1min' };
}

/** Sends one test response to the endpoint that was chosen, and says what came back. */
export async function sendTest(choices: Choices, survey: SurveyFacts): Promise<TestResult> {
  const record = testRecord(choices, survey);
  const trial = await tryEndpoint(record, {
    endpoint: checkEndpoint(choices.endpoint, location.href),
    adapter: choices.adapter ?? 'json',
    adapterOptions: Object.fromEntries(new URLSearchParams(choices.adapterOptions)),
    confirm: choices.confirm ?? 'receipt',
  });
  return { ...trial, id: record.responseId };
}
