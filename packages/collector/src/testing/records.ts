import type { AnonymousResponse, Answer, ConfidentialResponse, ContactRecord } from '@kith/core';

/** A UUID version 4 from a source of random numbers in [0, 1). */
export function uuidFrom(random: () => number): string {
  const digits = (count: number) =>
    Array.from({ length: count }, () => Math.floor(random() * 16).toString(16)).join('');
  return `${digits(8)}-${digits(4)}-4${digits(3)}-a${digits(3)}-${digits(12)}`;
}

/** The same numbers for the same seed, so that a test of chance never depends on the day. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const someId = uuidFrom(seeded(1));

export const scaleAnswer = (itemId: string, value: number): Answer => ({
  itemId,
  itemVersion: 1,
  type: 'scale',
  state: 'answered',
  value,
});

/** A complete anonymous response to a made-up instrument. */
export function response(changes: Partial<AnonymousResponse> = {}): AnonymousResponse {
  return {
    schema: 'response/1',
    libraryVersion: '0.1.0',
    responseId: someId,
    instrument: { id: 'made-up-survey', version: '1.0.0' },
    locale: 'en',
    localeStatus: 'reviewed',
    privacyMode: 'anonymous',
    mode: 'web-self',
    respondentUnit: 'self',
    context: { district: 'd01' },
    consent: { textId: 'assent@1', result: 'given' },
    status: 'complete',
    submittedOn: '2026-11-02',
    durationBucket: '2-3min',
    answers: [scaleAnswer('bel.part', 4)],
    ...changes,
  };
}

/** A complete confidential response to the same instrument. */
export function confidential(changes: Partial<ConfidentialResponse> = {}): ConfidentialResponse {
  const { submittedOn: _on, durationBucket: _bucket, ...rest } = response();
  const times = { startedAt: '2026-11-02T08:00:00-06:00', submittedAt: '2026-11-02T08:03:00-06:00' };
  return { ...rest, privacyMode: 'confidential', respondentToken: 'made-up-token', ...times, ...changes };
}

export function contact(changes: Partial<ContactRecord> = {}): ContactRecord {
  return {
    schema: 'contact/1',
    contactId: uuidFrom(seeded(2)),
    submittedOn: '2026-11-02',
    name: 'Made-up Person',
    channel: 'phone',
    address: '555-0100',
    locale: 'es',
    consent: { textId: 'contact@1', result: 'given' },
    ...changes,
  };
}
