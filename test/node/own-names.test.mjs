import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { createRun, en } from '@kith/core';
import { instruments } from '@kith/instruments';
import { ownNames, sortNames } from '../../scripts/lib/bundle/own-names.mjs';
import { servedFolder } from '../../scripts/lib/bundle/served-folder.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { namesIn, namesOfText } from './names-in-types.mjs';

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

/** What a page, an endpoint, a stored entry, a data file or another served file relies on, by file and type. */
const published = {
  'core/src/definition.ts': ['Definition'],
  'core/src/catalogue.ts': ['Catalogue'],
  'core/src/response.ts': ['ResponseRecord'],
  'core/src/receipts.ts': ['*'],
  'core/src/errors.ts': ['*'],
  'core/src/availability.ts': ['*'],
  'core/src/run/draft.ts': ['RunDraft'],
  'core/src/run/item-view.ts': ['*'],
  'core/src/languages/contract.ts': ['InterfaceLanguage'],
  'delivery/src/outbox/entry.ts': ['OutboxEntry'],
  'elements/src/survey/registry.ts': ['Registry'],
  'elements/src/survey/settings.ts': ['Settings'],
  'elements/src/events/index.ts': ['*'],
  'embed/src/file-facts.ts': ['FileFacts'],
};

/** Every name that can be reached in published types. */
function reliedOn() {
  const paths = Object.keys(published).map((path) => join(root, 'packages', path));
  const program = ts.createProgram(paths, {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    skipLibCheck: true,
    types: [],
  });
  const names = new Set([...keysOf([instruments, en, records()])]);
  for (const [path, types] of Object.entries(published))
    for (const name of namesIn(program, join(root, 'packages', path), types)) names.add(name);
  return names;
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
  const known = ['responseId', 'contentHash', 'response', 'queuedOn', 'loadAsset', 'dayIndex', 'otherText'];
  for (const name of known) assert.ok(relied.has(name), name);
  assert.deepEqual(
    [...ownNames().keys()].filter((name) => relied.has(name)),
    [],
  );
});

test('names are found in types at any depth, and those of a type that nobody publishes are not', () => {
  const names = namesOfText(`
    interface Entry { readonly sentAt: string; parts?: readonly Part[]; byId: Map<string, Kept>; read(): Promise<Late> }
    type Part = { kind: 'a'; onlyA: 1 } | { kind: 'b'; onlyB: Partial<Deep> };
    interface Deep { deepest: { atLast: 1 } }
    interface Kept { kept: 1 }
    interface Late { late: 1 }
    interface Own { mine: 1 }
    export type { Entry };`);
  const found = 'sentAt parts byId read kind onlyA onlyB deepest atLast kept late'.split(' ');
  assert.deepEqual(
    found.filter((name) => !names.has(name)),
    [],
  );
  assert.equal(names.has('mine'), false);
});

test('a record that is described where names are renamed would be found', () => {
  const text = 'export interface Receipt { receiptCode: string }';
  const renamed = renamable(text, true);
  assert.deepEqual(
    renamed.filter((name) => namesOfText(text).has(name)),
    ['receiptCode'],
  );
});

test('the served file says the names of records and events, and not those that are its own', () => {
  const served = readFileSync(join(servedFolder, 'kith.js'), 'utf8');
  const says = (name) => new RegExp(`(?<![\\w$-])${name}(?![\\w$-])`).test(served);
  for (const name of keysOf(records())) if (!/^\d*$/.test(name)) assert.ok(says(name), name);
  for (const name of ['leaving', 'isProvisional', 'pagesTouched']) assert.ok(!says(name), name);
});
