import type { Area, State } from './report.js';

/** What is said of each thing that can be found: where it belongs, how bad it is, where it is explained. */
export const catalogue = {
  frameNone: ['page', 'ok', 'the-page'],
  frameSame: ['page', 'ok', 'the-page'],
  frameOther: ['page', 'ok', 'the-page'],
  frameSandboxed: ['page', 'look', 'the-page'],
  frameAnswered: ['page', 'ok', 'the-page'],
  frameSilent: ['page', 'look', 'the-page'],
  originSecure: ['page', 'ok', 'the-page'],
  originInsecure: ['page', 'look', 'the-page'],
  originOffline: ['page', 'look', 'the-page'],

  storageWorks: ['storage', 'ok', 'storage'],
  storageBlocked: ['storage', 'look', 'storage'],
  storageLasting: ['storage', 'ok', 'storage'],
  storageMayGo: ['storage', 'ok', 'storage'],
  storageFull: ['storage', 'look', 'storage'],
  storageApart: ['storage', 'ok', 'storage'],
  storagePrivate: ['storage', 'unknown', 'storage'],
  waitingNone: ['storage', 'ok', 'storage'],
  waitingSome: ['storage', 'look', 'storage'],
  waitingUncounted: ['storage', 'unknown', 'storage'],

  filesAbsent: ['files', 'broken', 'the-files'],
  filesDidNotRun: ['files', 'broken', 'the-files'],
  filesRun: ['files', 'ok', 'the-files'],
  filesBundled: ['files', 'ok', 'the-files'],
  filesSeveral: ['files', 'look', 'the-files'],
  filesOtherVersion: ['files', 'broken', 'the-files'],
  filesOtherTool: ['files', 'look', 'the-files'],
  filesAnswered: ['files', 'broken', 'the-files'],
  filesIntegrity: ['files', 'ok', 'the-files'],
  filesNoIntegrity: ['files', 'look', 'the-files'],

  policyQuiet: ['policy', 'ok', 'the-policy'],
  policyBlocked: ['policy', 'broken', 'the-policy'],
  policyTypes: ['policy', 'broken', 'the-policy'],
  policyReports: ['policy', 'look', 'the-policy'],
  policyOthers: ['policy', 'ok', 'the-policy'],
  policyEarlier: ['policy', 'unknown', 'the-policy'],

  surveysNone: ['surveys', 'look', 'the-surveys'],
  surveysWaiting: ['surveys', 'broken', 'the-surveys'],
  surveyUndefined: ['surveys', 'broken', 'the-surveys'],
  surveyLoading: ['surveys', 'look', 'the-surveys'],
  surveyFailed: ['surveys', 'broken', 'the-surveys'],
  surveyShown: ['surveys', 'ok', 'the-surveys'],
  surveyUnread: ['surveys', 'unknown', 'the-surveys'],
  surveyHidden: ['surveys', 'broken', 'the-surveys'],
  surveyNested: ['surveys', 'broken', 'the-surveys'],
  surveyNotOpen: ['surveys', 'look', 'the-surveys'],
  surveyReported: ['surveys', 'look', 'the-surveys'],
  surveyEarlier: ['surveys', 'unknown', 'the-surveys'],
  surveyDemo: ['surveys', 'look', 'the-surveys'],
  surveyTest: ['surveys', 'look', 'the-surveys'],
  languagesThere: ['surveys', 'ok', 'the-surveys'],
  languagesDraft: ['surveys', 'look', 'the-surveys'],
  languagesMissing: ['surveys', 'broken', 'the-surveys'],
  adapterSure: ['surveys', 'ok', 'the-surveys'],
  adapterBlind: ['surveys', 'look', 'the-surveys'],
  adapterTwice: ['surveys', 'look', 'the-surveys'],
  adapterLimit: ['surveys', 'ok', 'the-surveys'],
  contrastGood: ['surveys', 'ok', 'the-surveys'],
  contrastLow: ['surveys', 'look', 'the-surveys'],
  contrastUnknown: ['surveys', 'unknown', 'the-surveys'],

  recordersNone: ['recorders', 'ok', 'what-reads-along'],
  recordersFound: ['recorders', 'look', 'what-reads-along'],

  endpointNotTried: ['endpoint', 'unknown', 'the-endpoint'],
  endpointUnusable: ['endpoint', 'broken', 'the-endpoint'],
  endpointBlocked: ['endpoint', 'broken', 'the-endpoint'],
  endpointSilent: ['endpoint', 'broken', 'the-endpoint'],
  endpointSlow: ['endpoint', 'broken', 'the-endpoint'],
  endpointNoCors: ['endpoint', 'broken', 'the-endpoint'],
  endpointNoPreflight: ['endpoint', 'broken', 'the-endpoint'],
  endpointRedirect: ['endpoint', 'broken', 'the-endpoint'],
  endpointPage: ['endpoint', 'broken', 'the-endpoint'],
  endpointSignIn: ['endpoint', 'broken', 'the-endpoint'],
  endpointAbsent: ['endpoint', 'broken', 'the-endpoint'],
  endpointStatus: ['endpoint', 'broken', 'the-endpoint'],
  endpointLater: ['endpoint', 'look', 'the-endpoint'],
  endpointRefused: ['endpoint', 'broken', 'the-endpoint'],
  endpointOtherId: ['endpoint', 'broken', 'the-endpoint'],
  endpointCut: ['endpoint', 'look', 'the-endpoint'],
  endpointProved: ['endpoint', 'ok', 'the-endpoint'],
  endpointByStatus: ['endpoint', 'ok', 'the-endpoint'],
  endpointUnproved: ['endpoint', 'look', 'the-endpoint'],
  endpointBlind: ['endpoint', 'unknown', 'the-endpoint'],
  endpointOnce: ['endpoint', 'ok', 'the-endpoint'],
  endpointTwice: ['endpoint', 'unknown', 'the-endpoint'],
  endpointSecond: ['endpoint', 'broken', 'the-endpoint'],
} as const satisfies Readonly<Record<string, readonly [Area, State, string]>>;

export type FindingId = keyof typeof catalogue;

/** A finding before it has words. */
export interface Found {
  readonly id: FindingId;
  /** What its words are filled with: names, numbers and cleaned addresses. */
  readonly with: Readonly<Record<string, string | number>>;
  readonly survey?: string;
  /** Where the catalogue's own place says less. */
  readonly docs?: string;
}

export const found = (id: FindingId, values: Found['with'] = {}, more: Partial<Found> = {}): Found => ({
  id,
  with: values,
  ...more,
});
