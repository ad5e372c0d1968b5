import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { flagships } from '../../packages/instruments/dist/catalogue.js';
import { root } from '../../scripts/lib/root.mjs';

const tags = {
  'grade-band': 'kith-belonging-survey',
  topic: 'kith-family-form',
  'session-type': 'kith-session-feedback',
};

/** What a row of the documentation says that an attribute may be: the values, and the default. */
function documented(text, attribute) {
  const row = text.split('\n').find((line) => line.startsWith(`| \`<${tags[attribute]}>\``));
  const [, values] = row?.split(`\`${attribute}\`:`) ?? [];
  assert.ok(values, `docs/elements.md has no row for ${attribute}`);
  return [...values.matchAll(/`([^`]+)`( \(default\))?/g)].map(([, value, isDefault]) => [
    value,
    !!isDefault,
  ]);
}

const chosen = (attribute) => Object.keys(flagships[attribute]).map((value, index) => [value, index === 0]);
const page = readFileSync(`${root}/docs/elements.md`, 'utf8');

for (const attribute of Object.keys(flagships))
  test(`docs/elements.md names every ${attribute} that there is, and no other`, () => {
    assert.deepEqual(documented(page, attribute), chosen(attribute));
  });

test('a value that is only in the documentation is found', () => {
  const stale = page.replace('`webinar`', '`webinars`');
  assert.notDeepEqual(documented(stale, 'session-type'), chosen('session-type'));
});
