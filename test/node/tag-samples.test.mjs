import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseContext, privacyRules } from '../../packages/core/dist/index.js';
import { adapterNames } from '../../packages/delivery/dist/index.js';
import '../../packages/elements/dist/parts/adapters.js';
import * as elements from '../../packages/elements/dist/index.js';
import '../../packages/elements/dist/parts/attributes.js';
import { seams } from '../../packages/elements/dist/survey/seams.js';
import { flagships } from '../../packages/instruments/dist/catalogue.js';
import { instruments } from '../../packages/instruments/dist/instruments.js';
import { listFiles } from '../../scripts/lib/list-files.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { blocksOf, tagsIn } from './document-rules.mjs';

const surveys = {
  'kith-survey': elements.SurveyElement,
  'kith-belonging-survey': elements.BelongingSurveyElement,
  'kith-family-form': elements.FamilyFormElement,
  'kith-session-feedback': elements.SessionFeedbackElement,
  'kith-provider': elements.ProviderElement,
};

const propertyOf = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** What the page would tell the web team of a tag. */
function toldOf({ tag, attributes }) {
  const told = [];
  const { warn } = console;
  console.warn = (message) => told.push(message);
  const properties = Object.entries(attributes).map(([name, value]) => [propertyOf(name), value]);
  seams.attributes({
    ...Object.fromEntries(properties),
    localName: tag,
    constructor: surveys[tag],
    getAttributeNames: () => Object.keys(attributes),
  });
  console.warn = warn;
  return told;
}

const isContext = (text) => {
  parseContext(text);
  return true;
};

/** What keeps a survey from starting where it is wrong. */
const vital = {
  instrument: (id) => Object.hasOwn(instruments, id),
  adapter: (name) => adapterNames().includes(name),
  privacy: (mode) => Object.hasOwn(privacyRules, mode),
  context: isContext,
  ...Object.fromEntries(
    Object.entries(flagships).map(([name, choices]) => [name, (value) => Object.hasOwn(choices, value)]),
  ),
};

function mistakesIn({ tag, attributes }) {
  const wrong = Object.entries(attributes).filter(([name, value]) => {
    try {
      return value !== '…' && vital[name]?.(value) === false;
    } catch {
      return true;
    }
  });
  return [...wrong.map(([name, value]) => `${tag} ${name}="${value}"`), ...toldOf({ tag, attributes })];
}

const samplesIn = (html) => tagsIn(html).filter(({ tag }) => Object.hasOwn(surveys, tag));

test('the survey tags in the documents can be pasted: every value is one that the page takes', () => {
  const paths = ['README.md', ...listFiles('docs', (path) => path.endsWith('.md'))];
  const samples = paths.flatMap((path) =>
    samplesIn(blocksOf(readFileSync(join(root, path), 'utf8'), 'html').join()),
  );
  assert.ok(samples.length > 5);
  assert.deepEqual(samples.flatMap(mistakesIn), []);
});

test('a value that no page takes is found', () => {
  const html = `<kith-session-feedback session-type="exit" adapter="txt" context="shcool=s07"></kith-session-feedback>
    <kith-survey instrument="student-vioce" confirm="stauts" languages="en xx"></kith-survey>`;
  assert.deepEqual(
    samplesIn(html)
      .flatMap(mistakesIn)
      .map((told) => /[\w-]+="[^"]*"/.exec(told)?.[0]),
    [
      'session-type="exit"',
      'adapter="txt"',
      'context="shcool=s07"',
      'instrument="student-vioce"',
      'confirm="stauts"',
      'languages="en xx"',
    ],
  );
});
