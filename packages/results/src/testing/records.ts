import type { Answer, AnonymousResponse } from '@kith/core';

let made = 0;

/** A response to a made-up survey. */
export function response(
  answers: readonly Answer[],
  changes: Partial<AnonymousResponse> = {},
): AnonymousResponse {
  made += 1;
  return {
    schema: 'response/1',
    libraryVersion: '0.1.0',
    responseId: `made-up-${made}`,
    instrument: { id: 'made-up', version: '1.0.0' },
    locale: 'en',
    localeStatus: 'reviewed',
    privacyMode: 'anonymous',
    mode: 'web-self',
    respondentUnit: 'self',
    wave: 'w1',
    context: {},
    consent: { textId: 'assent@1', result: 'given' },
    status: 'complete',
    submittedOn: '2026-11-02',
    durationBucket: '3-5min',
    answers,
    ...changes,
  };
}

const answered = { itemVersion: 1, state: 'answered' } as const;

export const rating = (itemId: string, value: number, itemVersion = 1): Answer => ({
  ...answered,
  itemId,
  itemVersion,
  type: 'scale',
  value,
});

export const choice = (itemId: string, value: string): Answer => ({
  ...answered,
  itemId,
  type: 'single-choice',
  value,
});

export const choices = (itemId: string, value: readonly string[]): Answer => ({
  ...answered,
  itemId,
  type: 'multiple-choice',
  value,
});

export const skipped = (itemId: string, type: Answer['type'] = 'scale'): Answer => ({
  itemId,
  itemVersion: 1,
  type,
  state: 'skipped',
  value: null,
});
