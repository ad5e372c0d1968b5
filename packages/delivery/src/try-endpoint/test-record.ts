import {
  libraryVersion,
  localDate,
  localTime,
  newId,
  type PrivacyMode,
  type ResponseRecord,
} from '@kith/core';

/** What a test response says of the survey that it stands for. */
export interface TestSubject {
  readonly instrument: string;
  readonly version: string;
  readonly noticeId: string;
  readonly locale: string;
  readonly privacy: PrivacyMode;
}

/** In place of a person's code, which is nobody's to try an endpoint with. */
const nobody = 'kith-test';

/** A response without an answer, marked as a test, as the survey would send it. Nothing in it is of a person. */
export const testRecord = (
  { instrument, version, noticeId, locale, privacy }: TestSubject,
  now = new Date(),
): ResponseRecord => {
  const base = {
    schema: 'response/1',
    libraryVersion,
    responseId: newId(),
    instrument: { id: instrument, version },
    locale,
    localeStatus: 'draft',
    mode: 'web-self',
    respondentUnit: 'self',
    context: {},
    consent: { textId: noticeId, result: 'given' },
    status: 'partial',
    answers: [],
    test: true,
  } as const;
  if (privacy === 'anonymous')
    return { ...base, privacyMode: privacy, submittedOn: localDate(now), durationBucket: '<1min' };
  const moment = localTime(now);
  const known = { ...base, startedAt: moment, submittedAt: moment };
  return privacy === 'identified'
    ? { ...known, privacyMode: privacy }
    : { ...known, privacyMode: privacy, respondentToken: nobody };
};
