import type { AnonymousResponse, ContactRecord, IdentifiedResponse } from '@kith/core';

const base = {
  schema: 'response/1',
  libraryVersion: '0.1.0',
  instrument: { id: 'demo', version: '1.0.0' },
  locale: 'en',
  localeStatus: 'reviewed',
  mode: 'web-self',
  respondentUnit: 'self',
  context: { school: 's01' },
  consent: { textId: 'notice', result: 'given' },
  status: 'complete',
  answers: [{ itemId: 'voice.1', itemVersion: 1, type: 'scale', state: 'answered', value: 4 }],
} as const;

export const anonymousRecord = (responseId = 'r1'): AnonymousResponse => ({
  ...base,
  responseId,
  privacyMode: 'anonymous',
  submittedOn: '2026-11-02',
  durationBucket: '1-2min',
});

export const identifiedRecord = (responseId = 'r1'): IdentifiedResponse => ({
  ...base,
  responseId,
  privacyMode: 'identified',
  startedAt: '2026-11-02T09:58:00+01:00',
  submittedAt: '2026-11-02T10:00:00+01:00',
});

export const contactOf = (contactId = 'c1'): ContactRecord => ({
  schema: 'contact/1',
  contactId,
  submittedOn: '2026-11-02',
  name: 'Made-up Person',
  channel: 'phone',
  address: '555-0100',
  locale: 'en',
  consent: { textId: 'contact@1', result: 'given' },
});
