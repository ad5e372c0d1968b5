import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { errorCodes, KithError } from './index.js';

const docs = readFileSync(new URL('../../../docs/errors.md', import.meta.url), 'utf8');
const parts = ['**Meaning.**', '**Cause.**', '**How to mend it.**'];

interface Section {
  readonly code: string;
  readonly body: string;
}

function sectionsOf(text: string): Section[] {
  return text.split(/^## /m).flatMap((section) => {
    const code = /^`([a-z-]+)`\n/.exec(section)?.[1];
    return code ? [{ code, body: section }] : [];
  });
}

/** What a page of error codes lacks, and what it has too much. */
function gapsOf(text: string): string[] {
  const sections = sectionsOf(text);
  const codes: readonly string[] = errorCodes;
  return [
    ...codes.filter((code) => sections.filter((section) => section.code === code).length !== 1),
    ...sections.filter(({ code }) => !codes.includes(code)).map(({ code }) => code),
    ...sections.filter(({ body }) => parts.some((part) => !body.includes(part))).map(({ code }) => code),
  ];
}

describe('the page of error codes', () => {
  test('explains every code once, and no other', () => {
    assert.deepEqual(gapsOf(docs), []);
  });

  test('is compared in earnest: what is missing, unknown or half explained is found', () => {
    assert.deepEqual(gapsOf(docs.replace('## `token-missing`', '## `token-mising`')), [
      'token-missing',
      'token-mising',
    ]);
    assert.deepEqual(gapsOf(docs.replace('**Cause.**', '')), [errorCodes[0]]);
  });
});

test('an error says its code first, and carries what a developer needs', () => {
  const error = new KithError('context-unknown', 'There is no "schol".', {
    path: 'context.schol',
    given: 'schol',
  });
  assert.equal(error.message, '[kith:context-unknown] There is no "schol".');
  assert.deepEqual([error.code, error.path, error.given], ['context-unknown', 'context.schol', 'schol']);
  assert.equal(error.name, 'KithError');
});
