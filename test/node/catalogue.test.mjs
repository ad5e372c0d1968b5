import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addFurtherItemTypes } from '@kith/core/item-types';
import { cataloguesOf, flagships, instruments } from '@kith/instruments';
import { chosenFrom } from '@kith/instruments/choosing';
import { easingsFor } from '../../packages/embed/dist/builder/catalogue/easings.js';
import {
  hashOf,
  languageFor,
  stateFrom,
  wishesOf,
} from '../../packages/embed/dist/builder/catalogue/state.js';
import { triedOut } from '../../packages/embed/dist/builder/catalogue/tag.js';
import { recipe } from '../../packages/embed/dist/builder/recipes/index.js';
import { surveyFacts } from '../../packages/embed/dist/builder/survey-facts.js';
import { collection } from '../../packages/tools/dist/catalogue/choose.js';
import { kith } from '../../packages/tools/dist/cli/testing/kith.js';

addFurtherItemTypes();
/** What the build hands to the page. */
const facts = {
  version: '0.1.0',
  integrity: {},
  surveys: Object.values(instruments).map((one) => surveyFacts(one.definition, cataloguesOf(one), flagships)),
  ...collection(),
};
const idsOf = (found) => found.map(({ id }) => id);
const stateAt = (hash) => stateFrom(hash, facts).state;
const onPage = (wishes) => idsOf(chosenFrom(facts, wishesOf(stateAt(`#${new URLSearchParams(wishes)}`))));

async function byCommand(wishes) {
  const options = Object.entries(wishes).flatMap(([name, value]) =>
    name === 'languages' ? ['--language', value.replaceAll(' ', ',')] : [`--${name}`, value],
  );
  const { out } = await kith('catalogue', '--json', ...options);
  return idsOf(JSON.parse(out).found);
}

const programmes = ['LERN', 'DRN', 'MDN', 'EW', 'LES'];
const questions = [
  {},
  ...[...programmes, ...facts.activities.map(({ name }) => name)].map((activity) => ({ activity })),
  ...['student', 'family', 'staff', 'participant'].map((audience) => ({ audience })),
  ...['1', '2', '3', '5', '12'].map((minutes) => ({ minutes })),
  ...['small changes', 'lección', 'coach', 'nothing of the kind'].map((words) => ({ words })),
  { languages: 'es ar' },
  { activity: 'DRN 9', audience: 'student', minutes: '2', languages: 'es', words: 'pulse' },
];

test('the page and `kith catalogue` answer the same question with the same surveys', async () => {
  for (const question of questions)
    assert.deepEqual(onPage(question), await byCommand(question), JSON.stringify(question));
});

test('an answer that leaves out one wish is another answer', async () => {
  const all = { activity: 'DRN 9', audience: 'staff', minutes: '5' };
  for (const field of Object.keys(all))
    assert.notDeepEqual(onPage({ ...all, [field]: '' }), await byCommand(all), field);
});

test('the tag of the page and that of the command show the same survey by the same element', () => {
  for (const survey of facts.surveys) {
    const { tag } = facts.choices.find(({ id }) => id === survey.id);
    const [start] = /^<\S+ [\w-]+="[^"]*"/.exec(tag);
    const choices = triedOut(facts, survey, 'https://www.example.org/kith/catalogue.html', 'es');
    const { snippet } = recipe(choices, facts, 'en');
    assert.ok(snippet.includes(start), `${survey.id}: ${snippet}`);
    assert.ok(snippet.includes('endpoint="demo"') && snippet.includes('languages="es en ar"'), snippet);
    assert.equal(snippet.includes('/kith-all.js"'), survey.needsAll);
    assert.ok(snippet.includes('src="https://www.example.org/kith/kith'), snippet);
  }
});

test('an address holds what was chosen and nothing else, and comes back as it was', () => {
  const hash = '#words=small+changes&activity=DRN+9&minutes=3&languages=es+ar&survey=student-pulse-6-12';
  assert.equal(hashOf(stateAt(hash)), hash);
  assert.equal(hashOf(stateAt('#endpoint=https://a.example/?key=1&nothing=x')), '');
  assert.equal(stateAt('#activity=drn9').activity, 'DRN 9');
  assert.equal(stateAt('#activity=les').activity, 'LES');
});

test('what an address names and the catalogue does not have is left out, and named', () => {
  const { state, strange } = stateFrom(
    '#survey=old-survey&activity=DRN+99&audience=parents&minutes=few&languages=es+so&language=fr&words=family',
    facts,
  );
  assert.deepEqual(strange.toSorted(), ['DRN 99', 'es so', 'few', 'fr', 'old-survey', 'parents']);
  assert.equal(hashOf(state), '#words=family');
});

test('the page speaks the language that was chosen, else the first of the reader’s that it has', () => {
  assert.equal(languageFor(stateAt(''), ['fr', 'es-MX', 'en']), 'es');
  assert.equal(languageFor(stateAt('#language=en'), ['es-MX']), 'en');
  assert.equal(languageFor(stateAt(''), ['fr']), 'en');
});

test('where nothing fits, each wish to let go leads to surveys, that which leads to most first', () => {
  const state = stateAt('#activity=DRN+9&audience=family&minutes=2');
  assert.deepEqual(idsOf(chosenFrom(facts, wishesOf(state))), []);
  const easings = easingsFor(state, facts);
  assert.ok(easings.length > 0);
  for (const { field, count } of easings)
    assert.equal(chosenFrom(facts, wishesOf({ ...state, [field]: '' })).length, count);
  const counts = easings.map(({ count }) => count);
  assert.ok(counts.every((count) => count > 0));
  assert.deepEqual(
    counts,
    counts.toSorted((one, other) => other - one),
  );
});
