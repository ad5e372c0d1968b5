import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createRun, en } from '@kith/core';
import { instruments } from '@kith/instruments';
import { ownNames, sortNames } from '../../scripts/lib/bundle/own-names.mjs';
import { servedFolder } from '../../scripts/lib/bundle/served-folder.mjs';
import { listFiles } from '../../scripts/lib/list-files.mjs';
import { root } from '../../scripts/lib/root.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const renamable = (text, isInside = false) => {
  const { own, kept } = sortNames(text, isInside);
  return [...own].filter((name) => !kept.has(name));
};

/** Every key in a value, at any depth. */
function keysOf(value, keys = new Set()) {
  JSON.stringify(value, (key, inner) => {
    keys.add(key);
    return inner;
  });
  return keys;
}

/** Finished in every privacy mode that this instrument allows. */
function records() {
  const { definition } = instruments['student-belonging-6-12'];
  return definition.privacy.map((privacy) => {
    const run = createRun(definition, {
      privacy,
      ...(privacy === 'confidential' && { respondentToken: 'demo' }),
      wave: '2026-27/c1',
      context: { gradeBand: '6-8' },
      test: true,
    });
    run.next();
    run.answer('bel.yours', 5);
    const record = run.finish();
    assert.ok(record);
    return record;
  });
}

/** Names that a page, an endpoint, a stored entry or a data file relies on. */
function reliedOn() {
  // More than the fields, which does no harm.
  const fields = (path) => [...read(path).matchAll(/\b(\w+)\??: /g)].map(([, name]) => name);
  const events = listFiles('packages/elements/src/events', (path) => path.endsWith('-event.ts'));
  const files = [
    'packages/delivery/src/outbox/entry.ts',
    'packages/elements/src/survey/registry.ts',
    'packages/elements/src/survey/settings.ts',
    ...events,
  ];
  return new Set([...keysOf([instruments, en, records()]), ...files.flatMap(fields)]);
}

test('a private field can be renamed, and what is public cannot', () => {
  assert.deepEqual(
    renamable('class A { private count = 1; name = "a"; constructor(private at: number) {} }'),
    ['count', 'at'],
  );
});

test('a name that also stands as a text is kept', () => {
  assert.deepEqual(renamable('class A { private count = 1; get(k = "count") { return this[k]; } }'), []);
});

test('a name that is a key of data is kept', () => {
  assert.deepEqual(renamable('class A { private count = 1; } const record = { count: 2 };'), []);
});

test('what is public in an element or an event is kept also where interfaces are renamed', () => {
  const text =
    'interface Means { pump: number } class E extends Event { constructor(readonly at: 1) {} go() {} }';
  assert.deepEqual(renamable(text, true), ['pump']);
});

test('no name that somebody relies on is renamed', () => {
  const relied = reliedOn();
  for (const name of ['responseId', 'contentHash', 'response', 'queuedOn', 'loadAsset', 'dayIndex'])
    assert.ok(relied.has(name), name);
  assert.deepEqual(
    ownNames().filter((name) => relied.has(name)),
    [],
  );
});

test('the served file says the names of records and events, and not those that are its own', () => {
  const served = readFileSync(join(servedFolder, 'kith.js'), 'utf8');
  const says = (name) => new RegExp(`(?<![\\w$-])${name}(?![\\w$-])`).test(served);
  for (const name of keysOf(records())) if (!/^\d*$/.test(name)) assert.ok(says(name), name);
  for (const name of ['misdirected', 'isProvisional', 'pagesTouched']) assert.ok(!says(name), name);
});
