import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  createRun,
  privacyRules,
  resolvePrivacy,
  strictest,
  type AnonymousResponse,
  type ConfidentialResponse,
  type IdentifiedResponse,
  type KithError,
} from './index.js';
import { how, page, scale, surveyOf, wordsOf } from './sample-definitions.test.js';

const plain = surveyOf([page('p', scale('a'))], { privacy: ['identified', 'anonymous', 'confidential'] });
const withIdentity = surveyOf([page('p', scale('a'), { ...how, identity: true })], {
  privacy: plain.privacy,
});

const codeOf = (attempt: () => unknown): string => {
  try {
    return String(attempt());
  } catch (error) {
    return (error as KithError).code;
  }
};

describe('a survey does not start', () => {
  test('in a mode that its definition does not allow', () => {
    const strict = { ...plain, privacy: ['anonymous'] as const };
    assert.equal(
      codeOf(() => resolvePrivacy(strict, 'identified')),
      'privacy-not-allowed',
    );
    assert.equal(
      codeOf(() => createRun(strict, { privacy: 'identified' })),
      'privacy-not-allowed',
    );
  });

  test('anonymously with an identifier in hand, even an empty one', () => {
    for (const respondentToken of ['student-7', '']) {
      assert.equal(
        codeOf(() => resolvePrivacy(plain, 'anonymous', { respondentToken })),
        'identifier-in-anonymous',
      );
    }
  });

  test('confidentially without a token, or with one that no header or database would carry', () => {
    for (const respondentToken of [undefined, '', 'two words', 'x'.repeat(513)]) {
      assert.equal(
        codeOf(() => resolvePrivacy(plain, 'confidential', { respondentToken })),
        'token-missing',
      );
    }
  });

  test('anonymously with identity questions beside context that narrows to a room', () => {
    for (const key of ['classOrSection', 'sessionId', 'eventId']) {
      const context = { [key]: 'r12' };
      assert.equal(
        codeOf(() => resolvePrivacy(withIdentity, 'anonymous', { context })),
        'context-identifies',
      );
      assert.equal(
        codeOf(() => resolvePrivacy(plain, 'anonymous', { context })),
        'anonymous',
      );
    }
    const wide = { context: { school: 's07' } };
    assert.equal(
      codeOf(() => resolvePrivacy(withIdentity, 'anonymous', wide)),
      'anonymous',
    );
  });

  test('for students who can write but read nowhere whom to turn to', () => {
    const open = surveyOf([page('p', { type: 'long-text', id: 't', label: 'T' })], { audience: 'student' });
    assert.equal(
      codeOf(() => createRun(open)),
      'help-missing',
    );
    assert.equal(createRun({ ...open, help: 'Talk to an adult you trust.' }).privacy, 'anonymous');
  });
});

test('the token does not get into the error', () => {
  assert.throws(
    () => resolvePrivacy(plain, 'anonymous', { respondentToken: 'student-7' }),
    (error) => !wordsOf(error).includes('student-7'),
  );
});

test('the strictest mode is the default', () => {
  assert.equal(resolvePrivacy(plain, undefined), 'anonymous');
  assert.equal(strictest(['identified', 'confidential']), 'confidential');
  assert.equal(strictest([]), 'anonymous');
});

test('only the least private mode may send credentials, and the anonymous one nothing of its own', () => {
  const allowing = (rule: 'credentials' | 'knowsWho') =>
    Object.entries(privacyRules).flatMap(([mode, rules]) => (rules[rule] ? [mode] : []));
  assert.deepEqual(allowing('credentials'), ['identified']);
  assert.deepEqual(allowing('knowsWho'), ['confidential', 'identified']);
});

test('the compiler keeps forbidden fields out of each kind of record', () => {
  type Has<T, K extends string> = K extends keyof T ? true : false;
  const anonymous: readonly [
    Has<AnonymousResponse, 'respondentToken'>,
    Has<AnonymousResponse, 'startedAt'>,
    Has<AnonymousResponse, 'submittedAt'>,
  ] = [false, false, false];
  const others: readonly [
    Has<IdentifiedResponse, 'respondentToken'>,
    Has<ConfidentialResponse, 'respondentToken'>,
    Has<ConfidentialResponse, 'submittedOn'>,
  ] = [false, true, false];
  // @ts-expect-error the comparison can fail: an anonymous record does have a date
  const wrong: Has<AnonymousResponse, 'submittedOn'> = false;
  assert.deepEqual([anonymous.length, others.length, wrong], [3, 3, false]);
});

test('the compiler refuses a token in an anonymous record', () => {
  const fields = { privacyMode: 'anonymous', submittedOn: '2026-11-20', durationBucket: '<1min' } as const;
  type Own = Pick<AnonymousResponse, keyof typeof fields>;
  const right: Own = fields;
  // @ts-expect-error an anonymous record has no token
  const wrong: Own = { ...fields, respondentToken: 'x' } satisfies Own;
  assert.notDeepEqual(right, wrong);
});
