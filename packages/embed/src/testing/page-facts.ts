import type { EndpointFact, Facts, FileFact, SurveyFact } from '../diagnose/facts.js';

/** A survey with which all is well. */
export const goodSurvey: SurveyFact = {
  name: 'kith-survey 1',
  state: 'shown',
  errors: [],
  instrument: 'session-exit',
  version: '1.0.0',
  privacy: 'anonymous',
  availability: 'open',
  languages: [{ tag: 'en', isBase: true, status: 'reviewed' }],
  adapter: { name: 'json', readable: true, idempotent: true, maxBytes: Infinity },
  isDemo: false,
  isTest: false,
  contrast: { low: [], unknown: [] },
};

export const goodFile: FileFact = {
  address: 'https://www.example.org/kith/kith.js',
  isOtherOrigin: false,
  hasIntegrity: true,
};

const id = '11111111-2222-4333-8444-555555555555';

export const goodEndpoint: EndpointFact = {
  address: 'https://surveys.example.org/responses',
  origin: 'https://surveys.example.org',
  isBlocked: false,
  tried: { id, first: { kind: 'proved', found: '201' }, second: { kind: 'proved', found: '200' } },
};

/** A page where all is well, with what is said of it in place of that. */
export const pageFacts = (more: Partial<Facts> = {}): Facts => ({
  frame: { isFramed: false, isOpaque: false, isSameOrigin: true },
  origin: { name: 'https://www.example.org', isSecure: true, isOnline: true },
  storage: { isPersistent: true, left: 1000 },
  files: { tool: '0.1.0', running: '0.1.0', runningFile: 'kith', files: [goodFile] },
  policy: { violations: [], isWhole: true },
  surveys: [goodSurvey],
  wasFirst: true,
  placeholders: 0,
  recorders: [],
  waiting: 0,
  endpoints: [goodEndpoint],
  ...more,
});
