import { responseContextKeys } from '../context-keys.js';
import type { ResponseRecord } from '../response.js';

/** One column that describes the record as a whole. */
export interface RecordColumn {
  readonly name: string;
  text(record: ResponseRecord): string | undefined;
}

/** The same for every export, in this order, so that files of two waves can be laid one under the other. */
export const recordColumns: readonly RecordColumn[] = [
  { name: 'responseId', text: (record) => record.responseId },
  { name: 'instrument', text: (record) => record.instrument.id },
  { name: 'instrumentVersion', text: (record) => record.instrument.version },
  { name: 'basedOn', text: (record) => record.instrument.basedOn },
  { name: 'contentHash', text: (record) => record.instrument.contentHash },
  { name: 'libraryVersion', text: (record) => record.libraryVersion },
  { name: 'locale', text: (record) => record.locale },
  { name: 'localeStatus', text: (record) => record.localeStatus },
  { name: 'privacyMode', text: (record) => record.privacyMode },
  { name: 'mode', text: (record) => record.mode },
  { name: 'respondentUnit', text: (record) => record.respondentUnit },
  { name: 'role', text: (record) => record.role },
  { name: 'wave', text: (record) => record.wave },
  { name: 'changeId', text: (record) => record.changeId },
  { name: 'changePhase', text: (record) => record.changePhase },
  ...responseContextKeys.map((key) => ({
    name: `context.${key}`,
    text: (record: ResponseRecord) => record.context[key],
  })),
  { name: 'consent', text: (record) => record.consent.textId },
  { name: 'status', text: (record) => record.status },
  { name: 'test', text: (record) => (record.test ? '1' : '0') },
  {
    name: 'submittedOn',
    text: (record) => (record.privacyMode === 'anonymous' ? record.submittedOn : undefined),
  },
  {
    name: 'durationBucket',
    text: (record) => (record.privacyMode === 'anonymous' ? record.durationBucket : undefined),
  },
];

/** Only where some record is not anonymous: an anonymous export has no place for a token or a time. */
export const knownPersonColumns: readonly RecordColumn[] = [
  {
    name: 'respondentToken',
    text: (record) => (record.privacyMode === 'confidential' ? record.respondentToken : undefined),
  },
  {
    name: 'startedAt',
    text: (record) => (record.privacyMode === 'anonymous' ? undefined : record.startedAt),
  },
  {
    name: 'submittedAt',
    text: (record) => (record.privacyMode === 'anonymous' ? undefined : record.submittedAt),
  },
];
