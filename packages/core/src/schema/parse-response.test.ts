import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createRun, type RunOptions } from '../index.js';
import { walk } from '../sample-definitions.test.js';
import { DefinitionError, parseContact, parseResponse, parseStatusFile } from './index.js';

type Fields = Record<string, unknown>;

/** A record of a full run, as an endpoint receives it. */
function received(options: RunOptions = {}): Fields {
  const run = createRun({ ...walk, privacy: ['anonymous', 'confidential', 'identified'] }, options);
  run.next();
  run.answer('how', 'bus');
  run.answer('safe', 2);
  run.answer('why', 'Dark');
  run.next();
  run.answer('lines', ['red', 'else'], { otherText: 'Green' });
  run.next();
  return JSON.parse(JSON.stringify(run.finish())) as Fields;
}

const confidential: RunOptions = { privacy: 'confidential', respondentToken: 'tok-1' };

function mistakesOf(attempt: () => unknown): string[] {
  try {
    attempt();
    return [];
  } catch (error) {
    assert.ok(error instanceof DefinitionError);
    return error.mistakes.map(({ path, message }) => `${path}: ${message}`);
  }
}

const refused = (changes: Fields, base = received()): string[] =>
  mistakesOf(() => parseResponse({ ...base, ...changes }));

/** The mistakes where the first answer is changed. */
function refusedAnswer(changes: Fields): string[] {
  const base = received();
  const [first, ...rest] = base['answers'] as Fields[];
  return refused({ answers: [{ ...first, ...changes }, ...rest] }, base);
}

describe('a record of a run', () => {
  test('is taken as it is, in each privacy mode', () => {
    for (const options of [{}, confidential, { privacy: 'identified' } as const]) {
      const record = received({
        ...options,
        test: true,
        wave: '2026/1',
        context: { school: 's07', role: 'x' },
      });
      assert.deepEqual(parseResponse(record), record);
    }
  });
});

describe('the hash of a secret with which a device may erase its response', () => {
  test('is taken in a record that is not anonymous', () => {
    const record = { ...received(confidential), deletion: { hash: '0f'.repeat(32) } };
    assert.deepEqual(parseResponse(record), record);
  });

  test('is refused in another form, and never repeated', () => {
    for (const deletion of [{ hash: 'AB'.repeat(32) }, { hash: 'secret' }, { hash: 5 }, {}, 'secret']) {
      const mistakes = refused({ deletion }, received(confidential));
      assert.equal(mistakes.length, 1);
      assert.match(mistakes[0] ?? '', /^deletion/);
      assert.ok(!mistakes[0]?.includes('secret'));
    }
  });
});

describe('fields that a privacy mode forbids', () => {
  test('a token, an exact time, in an anonymous record', () => {
    const forbidden = { respondentToken: 'x', startedAt: '2026-11-20T09:00:00Z' };
    assert.deepEqual(refused(forbidden), [
      'respondentToken: This field cannot exist in this privacy mode.',
      'startedAt: This field cannot exist in this privacy mode.',
    ]);
  });

  test('the hash of a secret, in an anonymous record', () => {
    assert.deepEqual(refused({ deletion: { hash: 'a'.repeat(64) } }), [
      'deletion: This field cannot exist in this privacy mode.',
    ]);
  });

  test('a token in an identified record, and none in a confidential one', () => {
    const identified = received({ privacy: 'identified' });
    assert.match(refused({ respondentToken: 'x' }, identified).join(), /cannot exist/);
    const { respondentToken: _token, ...without } = received(confidential);
    assert.match(mistakesOf(() => parseResponse(without)).join(), /^respondentToken: Missing/);
  });

  test('a mode that there is none of', () => {
    assert.match(refused({ privacyMode: 'anonymus' }).join(), /privacyMode: .*"identified"\.$/);
  });
});

describe('what nobody may send along', () => {
  test('unknown fields, at any depth', () => {
    assert.match(refused({ ip: '192.0.2.1' }).join(), /^ip: There is no field/);
    assert.match(refused({ context: { disability: 'x' } }).join(), /^context\.disability: There is no field/);
    assert.match(refusedAnswer({ at: '09:00' }).join(), /^answers\[0\]\.at: There is no field/);
  });

  test('addresses and long texts in the context', () => {
    assert.match(refused({ context: { school: 'kim@example.org' } }).join(), /without "@"/);
    assert.match(refused({ role: 'x'.repeat(65) }).join(), /^role: /);
  });

  test('texts, lists and records without end', () => {
    const long = 'x'.repeat(20_001);
    assert.match(refusedAnswer({ type: 'long-text', value: long }).join(), /at most 20,000 characters/);
    const answers = Array.from({ length: 2001 }, (_, i) => ({
      itemId: `i${i}`,
      itemVersion: 1,
      type: 'scale',
      state: 'skipped',
      value: null,
    }));
    assert.match(refused({ answers }).join(), /at most 2,000 answers/);
    assert.deepEqual(refused({ answers: answers.slice(1) }), []);
  });

  test('characters that a database refuses', () => {
    assert.match(refusedAnswer({ type: 'short-text', value: 'a\0b' }).join(), /U\+0000/);
    assert.match(refusedAnswer({ type: 'short-text', value: '\udc00' }).join(), /half a character/);
  });

  test('names that would reach into every object', () => {
    const text = JSON.stringify(received()).replace('{', '{"__proto__":{"x":1},');
    assert.match(mistakesOf(() => parseResponse(JSON.parse(text))).join(), /^__proto__: /);
  });
});

describe('answers', () => {
  test('of one item come once', () => {
    const base = received();
    const [first] = base['answers'] as Fields[];
    assert.deepEqual(refused({ answers: [first, first] }, base), [
      'answers[1].itemId: This item was answered before.',
    ]);
  });

  test('have a value exactly where they are answered', () => {
    assert.deepEqual(refusedAnswer({ value: null }), ['answers[0].value: An answered item has a value.']);
    assert.deepEqual(refusedAnswer({ type: 'short-text', value: '' }), [
      'answers[0].value: An answered item has a value.',
    ]);
    assert.deepEqual(refusedAnswer({ state: 'not-shown' }), [
      'answers[0].value: An item that is "not-shown" has none.',
    ]);
  });

  test('have a value of their type', () => {
    for (const [type, value] of [
      ['scale', '3'],
      ['scale', 2.5],
      ['scale', 0],
      ['single-choice', 3],
      ['multiple-choice', 'red'],
      ['multiple-choice', [3]],
      ['multiple-choice', ['red', 'red']],
      ['short-text', 3],
      ['information', null],
    ] as const) {
      assert.notDeepEqual(refusedAnswer({ type, value }), [], `${type} ${String(value)}`);
    }
  });

  test('have words of their own only beside a choice', () => {
    assert.match(
      refusedAnswer({ type: 'scale', value: 3, otherText: 'x' }).join(),
      /otherText: Only a chosen option/,
    );
  });
});

describe('the words of a refusal', () => {
  test('never repeat what a person answered', () => {
    const secret = 'I am Kim';
    const found = [
      ...refusedAnswer({ value: secret, state: 'answerd' }),
      ...refused({ responseId: secret, submittedOn: secret, role: `${secret}@` }),
    ];
    assert.ok(found.length >= 4);
    for (const each of found) assert.ok(!each.includes('Kim'), each);
  });
});

describe('dates and times', () => {
  test('are real ones', () => {
    assert.match(refused({ submittedOn: '2026-13-01' }).join(), /^submittedOn: /);
    assert.match(refused({ submittedOn: '2026-11-20T09:00:00Z' }).join(), /^submittedOn: /);
    const base = received(confidential);
    for (const startedAt of [
      '2026-11-20',
      '2026-11-20T09:00:00',
      '2026-02-30T09:00:00Z',
      '2026-11-20T25:00:00Z',
    ]) {
      assert.match(refused({ startedAt }, base).join(), /^startedAt: /, startedAt);
    }
  });
});

const contact = {
  schema: 'contact/1',
  contactId: '7f0c5a4e-2b1d-4c3e-9f00-aabbccddeeff',
  submittedOn: '2026-11-20',
  name: 'Demo Person',
  channel: 'email',
  address: 'demo@example.org',
  locale: 'es',
  consent: { textId: 'contact@1', result: 'given' },
};

describe('a wish to be contacted', () => {
  test('is taken with an address, and without when and topic', () => {
    assert.deepEqual(parseContact(contact), contact);
  });

  test('has nothing that ties it to a response, and is not repeated in words', () => {
    const found = mistakesOf(() =>
      parseContact({ ...contact, responseId: contact.contactId, name: ' ', channel: 'Kim' }),
    );
    assert.deepEqual(
      found.map((each) => each.split(':')[0]),
      ['name', 'channel', 'responseId'],
    );
    assert.ok(!found.join().includes('Kim'));
  });
});

describe('a status file', () => {
  test('is taken with its dates', () => {
    const file = {
      kith: 'status/1',
      status: 'open',
      closes: '2026-11-02',
      timeZone: 'America/Chicago',
      smallestGroup: 10,
    };
    assert.deepEqual(parseStatusFile(file), file);
  });

  test('is refused with the word that was meant', () => {
    const file = { kith: 'status/1', status: 'opne', opens: '2026-11-02', closes: '2026-11-01' };
    assert.deepEqual(
      mistakesOf(() => parseStatusFile(file)),
      [
        'status: Expected one of "open", "paused", "closed", but found "opne". Did you mean "open"?',
        'closes: It closes (2026-11-01) before it opens (2026-11-02).',
      ],
    );
  });
});
