import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addFurtherAdapters } from '@kith/delivery/adapters';
import { readConfig } from '../../frame/config.js';
import { otherAddresses, strangeAddresses } from '../../testing/strange-addresses.js';
import type { Choices } from './choices.js';
import { configOf } from './config-file.js';
import { mistakesIn } from './mistakes.js';

addFurtherAdapters();

const fine: Choices = {
  survey: {
    id: 'session-exit',
    attribute: 'session-type',
    value: 'webinar',
    audience: 'participant',
    title: 'How was it?',
  },
  host: 'link',
  files: 'https://www.example.org/kith-0.1.0/',
  endpoint: 'https://surveys.example.org/responses',
  languages: ['en', 'es'],
};
const allowed = { languages: ['en', 'es', 'ar'], asksContact: false, refusedContext: [] };
const found = (more: Partial<Choices>, more2 = {}): readonly string[] =>
  mistakesIn({ ...fine, ...more }, { ...allowed, ...more2 }).map(({ field, code }) => `${field}: ${code}`);

describe('what was typed', () => {
  test('is fine where a survey can be made of it', () => {
    assert.deepEqual(found({}), []);
    assert.deepEqual(found({ endpoint: 'demo' }), []);
    assert.deepEqual(
      found({ endpoint: 'http://localhost:8787/responses', files: 'http://127.0.0.1:4173/kith/' }),
      [],
    );
    for (const fallback of ['/paper', 'paper.html', 'https://a.example/p', 'mailto:a@example.org', '#paper'])
      assert.deepEqual(found({ fallback }), []);
  });

  test('is missing', () => {
    assert.deepEqual(found({ endpoint: ' ', files: '' }), ['endpoint: missing', 'files: missing']);
    assert.deepEqual(found({ languages: [] }), ['languages: noLanguage']);
  });

  test('is no whole address', () => {
    for (const endpoint of ['/responses', 'surveys.example.org/responses', './responses'])
      assert.deepEqual(found({ endpoint }), ['endpoint: notWhole']);
    for (const endpoint of ['our server', 'ftp://a.example/x', 'javascript:alert(1)'])
      assert.deepEqual(found({ endpoint }), ['endpoint: noAddress']);
  });

  test('is not encrypted', () => {
    assert.deepEqual(found({ endpoint: 'http://surveys.example.org/responses' }), ['endpoint: notHttps']);
    assert.deepEqual(found({ files: 'http://www.example.org/kith/' }), ['files: notHttps']);
    assert.deepEqual(found({ short: 'http://a.example/x' }), ['short: notHttps']);
  });

  test('holds a secret, which a page shows to everybody', () => {
    for (const endpoint of [
      'https://me:word@a.example/',
      'https://a.example/?api_key=1',
      'https://a.example/?sig=1',
    ])
      assert.deepEqual(found({ endpoint }), ['endpoint: secret']);
  });

  test('is an address that can be read in two ways, which the frame page takes from nobody', () => {
    assert.deepEqual(found({ endpoint: 'https://schüle.example.org/responses' }), ['endpoint: notPlain']);
    const isTaken = (endpoint: string): boolean => {
      try {
        readConfig(JSON.parse(configOf({ ...fine, endpoint })), []);
        return true;
      } catch {
        return false;
      }
    };
    const good = strangeAddresses.filter((endpoint) => found({ endpoint }).length === 0);
    assert.deepEqual(
      good.filter((endpoint) => !isTaken(endpoint)),
      [],
    );
    assert.ok(good.length > 0 && good.every((endpoint) => otherAddresses.includes(endpoint)), good.join(' '));
  });

  const contextMistakes = (more: Partial<Choices>, refusedContext: readonly string[] = []) =>
    mistakesIn({ ...fine, ...more }, { ...allowed, refusedContext }).map(
      ({ key, code }) => `${key}: ${code}`,
    );

  test('is context that no survey would start with', () => {
    assert.deepEqual(
      contextMistakes({ context: 'school=s07&focus=care&changePhase=after', dayIndex: '2' }),
      [],
    );
    for (const [context, mistake] of [
      ['pupil=7', 'pupil: noContext'],
      ['school=a@b', 'school: noLabel'],
      ['school=%2F%2Fa.example', 'school: noLabel'],
      [`school=${'s'.repeat(65)}`, 'school: noLabel'],
      ['changePhase=later', 'changePhase: noPhase'],
    ] as const)
      assert.deepEqual(contextMistakes({ context }), [mistake]);
    assert.deepEqual(contextMistakes({ dayIndex: 'second' }), ['dayIndex: noDay']);
    assert.deepEqual(contextMistakes({ context: 'pupil=7&school=a@b&gradeBand=6-8' }), [
      'pupil: noContext',
      'school: noLabel',
    ]);
  });

  test('is more context than a placeholder may hold', () => {
    const long = 'é'.repeat(64);
    const context = new URLSearchParams({ network: long, district: long, school: long }).toString();
    assert.deepEqual(contextMistakes({ context }), ['school: tooMuch']);
  });

  test('is context that could tell who answered, where the survey does not take it', () => {
    assert.deepEqual(contextMistakes({ context: 'eventId=e1' }), []);
    assert.deepEqual(contextMistakes({ context: 'eventId=e1&school=s07' }, ['eventId']), ['eventId: room']);
  });

  test('is a file, or the address of a page, where a folder is wanted', () => {
    for (const files of [
      'https://a.example/kith/kith.js',
      'https://a.example/kith.zip',
      'https://a.example/kith/?v=1',
    ])
      assert.deepEqual(found({ files }), ['files: noFolder']);
  });

  test('is a language that the survey does not have', () => {
    const [mistake] = mistakesIn({ ...fine, languages: ['en', 'so', 'hmn'] }, allowed);
    assert.deepEqual(mistake, { field: 'languages', code: 'unknownLanguage', given: 'so, hmn' });
  });

  test('is a link that runs, a name or a cycle that cannot be', () => {
    for (const fallback of ['javascript:alert(1)', 'data:text/html,x', 'a b', '\\\\a'])
      assert.deepEqual(found({ fallback, host: 'html' }), ['fallback: noLink']);
    assert.deepEqual(found({ name: 'our fall survey' }), ['name: noName']);
    assert.deepEqual(found({ name: 'our fall survey', host: 'html' }), []);
    // A file by itself needs no folder.
    assert.deepEqual(found({ files: '', host: 'file' }), []);
    assert.deepEqual(found({ wave: 'fall, second' }), ['wave: noWave']);
  });

  test('is nothing in a field that is not asked for here: nobody could mend it', () => {
    assert.deepEqual(found({ fallback: 'see the office', host: 'canvas' }), []);
    assert.deepEqual(found({ short: 'go.example.org/team', host: 'link' }), ['short: notWhole']);
    assert.deepEqual(found({ short: 'go.example.org/team', host: 'file' }), []);
  });

  test('does not tell the adapter what it has to know', () => {
    const form = 'https://docs.google.com/forms/d/e/1/formResponse';
    assert.deepEqual(found({ adapter: 'form', endpoint: form, adapterOptions: 'id=entry.1' }), [
      'adapterOptions: options',
    ]);
    assert.deepEqual(
      found({ adapter: 'form', endpoint: form, adapterOptions: 'id=entry.1&record=entry.2' }),
      [],
    );
    assert.deepEqual(found({ adapter: 'nobody' }), ['adapterOptions: options']);
  });

  test('lacks the endpoint for wishes to be contacted, where the survey asks for them', () => {
    assert.deepEqual(found({}, { asksContact: true }), ['contactEndpoint: missing']);
    assert.deepEqual(found({ contactEndpoint: 'https://a.example/contacts' }, { asksContact: true }), []);
  });

  test('may leave it away elsewhere, and what stands there is judged all the same', () => {
    assert.deepEqual(found({ contactEndpoint: ' ' }), []);
    assert.deepEqual(found({ contactEndpoint: 'https://a.example/contacts' }), []);
    assert.deepEqual(found({ contactEndpoint: 'javascript:alert(1)' }), ['contactEndpoint: noAddress']);
  });
});
