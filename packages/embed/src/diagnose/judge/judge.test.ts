import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { TryAnswer } from '@kith/delivery/try-endpoint';
import { goodEndpoint, goodFile, goodSurvey, pageFacts } from '../../testing/page-facts.js';
import { catalogue, type FindingId } from '../catalogue.js';
import type { EndpointFact, Facts, FileFact, SurveyFact, ViolationFact } from '../facts.js';
import { wordsFor } from '../words.js';
import { writeReport } from '../write-report.js';
import { judge } from './index.js';

/** Every finding that a test below has met. */
const met = new Set<FindingId>();

const idsOf = (more: Partial<Facts>): readonly FindingId[] => {
  const ids = judge(pageFacts(more)).map(({ id }) => id);
  for (const id of ids) met.add(id);
  return ids;
};

const good = idsOf({});

/** What is found in place of what is found where all is well. */
const newIn = (more: Partial<Facts>): readonly FindingId[] => idsOf(more).filter((id) => !good.includes(id));

const finds = (more: Partial<Facts>, ...expected: readonly FindingId[]) => {
  assert.deepEqual(newIn(more), expected);
};

const withSurvey = (more: Partial<SurveyFact>): Partial<Facts> => ({ surveys: [{ ...goodSurvey, ...more }] });
const withFiles = (...files: readonly Partial<FileFact>[]): Partial<Facts> => ({
  files: {
    tool: '0.1.0',
    running: '0.1.0',
    runningFile: 'kith',
    files: files.map((file) => ({ ...goodFile, ...file })),
  },
});
const { tried, ...untried } = goodEndpoint;
const withAnswer = (first: TryAnswer, more: Partial<EndpointFact> = {}): Partial<Facts> => ({
  endpoints: [{ ...untried, tried: { id: 'x', first }, ...more }],
});
const violation: ViolationFact = {
  directive: 'script-src-elem',
  blocked: 'https://cdn.example.org',
  isOfKith: true,
  isReportOnly: false,
};

test('where all is well, nothing is broken and nothing is to look at', () => {
  assert.equal(writeReport(wordsFor('en'), judge(pageFacts()), '?').state, 'ok');
  assert.ok(tried);
});

describe('files', () => {
  const files = { tool: '0.1.0', files: [goodFile] };
  test('none of Kith', () => finds({ files: { ...files, files: [] } }, 'filesAbsent'));
  test('asked for, and did not run', () => finds({ files }, 'filesDidNotRun'));
  test('not there', () => finds(withFiles({ status: 404 }), 'filesAnswered'));
  test('two of them', () =>
    finds(withFiles({}, { address: 'https://www.example.org/kith/kith-all.js' }), 'filesSeveral'));
  test('two versions', () =>
    finds(
      withFiles({ version: '0.1.0' }, { address: 'https://x.example.org/kith.js', version: '0.2.0' }),
      'filesSeveral',
      'filesOtherVersion',
    ));
  test('a check of another version', () =>
    finds({ files: { ...files, running: '0.0.9', runningFile: 'kith' } }, 'filesOtherTool'));
  test('of another site without integrity', () =>
    finds(withFiles({ isOtherOrigin: true, hasIntegrity: false }), 'filesNoIntegrity'));
  test('from a bundler', () =>
    finds({ files: { tool: '0.1.0', running: '0.1.0', files: [] } }, 'filesBundled'));
});

describe('the security policy', () => {
  test('blocks a file, once for each', () =>
    finds({ policy: { violations: [violation, violation], isWhole: true } }, 'policyBlocked'));
  test('has Trusted Types without Kith', () =>
    finds(
      { policy: { violations: [{ ...violation, directive: 'trusted-types' }], isWhole: true } },
      'policyTypes',
    ));
  test('only reports', () =>
    finds(
      { policy: { violations: [{ ...violation, isReportOnly: true }], isWhole: true } },
      'policyReports',
    ));
  test('blocks what is not of Kith', () =>
    finds({ policy: { violations: [{ ...violation, isOfKith: false }], isWhole: true } }, 'policyOthers'));
  test('blocked before anybody looked', () =>
    finds({ policy: { violations: [], isWhole: false } }, 'policyEarlier'));
});

describe('a survey', () => {
  test('is not there', () => finds({ surveys: [] }, 'surveysNone'));
  test('waits in a placeholder', () => finds({ surveys: [], placeholders: 1 }, 'surveysWaiting'));
  test('has a tag that is not known', () => finds(withSurvey({ state: 'undefined' }), 'surveyUndefined'));
  test('still loads', () => finds(withSurvey({ state: 'loading' }), 'surveyLoading'));
  test('cannot be looked into', () => finds(withSurvey({ state: 'unread' }), 'surveyUnread'));
  test('does not start', () => {
    const error = { code: 'endpoint-missing', path: 'endpoint' };
    finds(withSurvey({ state: 'failed', error }), 'surveyFailed');
    const [failed] = judge(pageFacts(withSurvey({ error }))).filter(({ id }) => id === 'surveyFailed');
    assert.equal(failed?.docs, 'errors.md#endpoint-missing');
  });
  test('is hidden', () => finds(withSurvey({ unseen: 'display: none' }), 'surveyHidden'));
  test('stands inside another one', () => {
    finds(withSurvey({ isNested: true, unseen: 'display: none' }), 'surveyNested');
    const all = judge(pageFacts(withSurvey({ isNested: true, unseen: 'display: none' })));
    assert.ok(!all.some(({ id }) => id === 'surveyHidden'));
  });
  test('is paused', () => finds(withSurvey({ availability: 'paused' }), 'surveyNotOpen'));
  test('is a demonstration', () => finds(withSurvey({ isDemo: true }), 'surveyDemo'));
  test('is a test', () => finds(withSurvey({ isTest: true }), 'surveyTest'));
  test('has reported something', () =>
    finds(withSurvey({ errors: [{ code: 'endpoint-misdirected', path: '' }] }), 'surveyReported'));
  test('may have reported something before the check was there', () => {
    finds({ wasFirst: false }, 'surveyEarlier');
    finds({ wasFirst: false, surveys: [] }, 'surveysNone');
  });
  test('lacks a language', () =>
    finds(withSurvey({ languages: [{ tag: 'ht', isBase: false, status: 'missing' }] }), 'languagesMissing'));
  test('has a language that nobody has checked', () =>
    finds(withSurvey({ languages: [{ tag: 'es', isBase: false, status: 'draft' }] }), 'languagesDraft'));
  test('has an adapter that cannot see', () =>
    finds(
      withSurvey({ adapter: { name: 'form', readable: false, idempotent: false, maxBytes: 50_000 } }),
      'adapterBlind',
      'adapterLimit',
    ));
  test('has an adapter that could store twice', () =>
    finds(
      withSurvey({ adapter: { name: 'own', readable: true, idempotent: false, maxBytes: Infinity } }),
      'adapterTwice',
    ));
  test('has colours that are too close', () =>
    finds(withSurvey({ contrast: { low: ['a on b'], unknown: [] } }), 'contrastLow'));
  test('has colours that nobody can judge', () =>
    finds(withSurvey({ contrast: { low: [], unknown: ['a on b'] } }), 'contrastUnknown'));
});

describe('the page around', () => {
  test('is of the same site', () =>
    finds({ frame: { isFramed: true, isOpaque: false, isSameOrigin: true } }, 'frameSame'));
  test('is of another site', () =>
    finds({ frame: { isFramed: true, isOpaque: false, isSameOrigin: false } }, 'frameOther', 'storageApart'));
  test('gives the frame no origin', () =>
    finds(
      { frame: { isFramed: true, isOpaque: true, isSameOrigin: false }, storage: { fault: 'SecurityError' } },
      'frameOther',
      'frameSandboxed',
      'storageBlocked',
    ));
  test('has answered', () =>
    finds(
      { frame: { isFramed: true, isOpaque: false, isSameOrigin: true, dialects: ['lti.frameResize'] } },
      'frameSame',
      'frameAnswered',
    ));
  test('is silent', () =>
    finds(
      { frame: { isFramed: true, isOpaque: false, isSameOrigin: true, dialects: [] } },
      'frameSame',
      'frameSilent',
    ));
  test('is not secure', () =>
    finds({ origin: { name: 'http://x.example.org', isSecure: false, isOnline: true } }, 'originInsecure'));
  test('is offline', () =>
    finds({ origin: { name: 'https://x.example.org', isSecure: true, isOnline: false } }, 'originOffline'));
});

describe('storage', () => {
  test('may be cleared', () => finds({ storage: { isPersistent: false } }, 'storageMayGo'));
  test('is nearly full', () => finds({ storage: { isPersistent: true, left: 1 } }, 'storageFull'));
  test('holds responses', () => finds({ waiting: 3 }, 'waitingSome'));
  test('is not counted where people share the device', () => finds({ waiting: null }, 'waitingUncounted'));
});

test('recorders are named', () => {
  finds({ recorders: ['FullStory (window.FS)'] }, 'recordersFound');
});

describe('an endpoint', () => {
  const answers: readonly (readonly [TryAnswer['kind'], string, FindingId])[] = [
    ['by-status', '204', 'endpointByStatus'],
    ['unproved', '200', 'endpointUnproved'],
    ['other-id', '200', 'endpointOtherId'],
    ['refused', 'survey-closed', 'endpointRefused'],
    ['misdirected', '403, 42501', 'endpointStatus'],
    ['page', '200', 'endpointPage'],
    ['redirect', '', 'endpointRedirect'],
    ['later', '503', 'endpointLater'],
    ['status', '401', 'endpointSignIn'],
    ['status', '404', 'endpointAbsent'],
    ['status', '418', 'endpointStatus'],
    ['cut', '200', 'endpointCut'],
    ['no-cors', '', 'endpointNoCors'],
    ['no-preflight', '', 'endpointNoPreflight'],
    ['unreachable', '', 'endpointSilent'],
    ['slow', '', 'endpointSlow'],
    ['blind', '', 'endpointBlind'],
  ];
  for (const [kind, found, id] of answers)
    test(`answers with ${kind} ${found}`, () => finds(withAnswer({ kind, found }), id));
  test('is blocked by the policy, whatever the browser says', () =>
    finds(withAnswer({ kind: 'unreachable', found: '' }, { isBlocked: true }), 'endpointBlocked'));
  test('cannot be used', () =>
    finds({ endpoints: [{ ...untried, unusable: 'secret-in-page' }] }, 'endpointUnusable'));
  test('was not tried', () => finds({ endpoints: [untried] }, 'endpointNotTried'));
  const twice = (first: TryAnswer, second: TryAnswer): Partial<Facts> => ({
    endpoints: [{ ...untried, tried: { id: 'x', first, second } }],
  });
  test('answers both copies alike', () =>
    finds(twice({ kind: 'proved', found: '200' }, { kind: 'proved', found: '200' }), 'endpointTwice'));
  test('does not take the second copy', () =>
    finds(twice({ kind: 'proved', found: '201' }, { kind: 'status', found: '409' }), 'endpointSecond'));
});

test('every finding of the catalogue is met by a test above', () => {
  assert.deepEqual(
    Object.keys(catalogue).filter((id) => ![...met].some((one) => one === id)),
    [],
  );
});
