import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  en,
  fillText,
  wordsOf,
  type InterfaceLanguage,
  type Item,
  type ItemView,
  type Run,
} from '../index.js';
import { addFurtherItemTypes } from '../item-types/further/index.js';
import { es } from '../languages/es.js';
import { begun, how, lines, page, scale, shortText, surveyOf } from '../sample-definitions.test.js';

addFurtherItemTypes();

/** What a reader sees in place of a text. */
function read(run: Run, text: string, pipes: ItemView['pipes'], language: InterfaceLanguage = en): string {
  const items = run.definition.pages.flatMap((each) => each.items);
  const words: Record<string, string> = {};
  for (const [id, answer] of Object.entries(pipes ?? {})) {
    const found = wordsOf(
      items.find((item) => item.id === id),
      answer,
      language,
    );
    if (found !== undefined) words[id] = found;
  }
  return fillText(text, words);
}

const asked = 'How is {{name|your child}} today, {{name|your child}}?';
const kept: Item = shortText('name', { showIf: { item: 'has', equals: 'yes' } });
const piped = surveyOf([
  page('one', { type: 'yes-no', id: 'has', label: 'Has' }, kept, scale('today', { label: asked })),
  { ...page('two', scale('end')), title: 'About {{name|them}}' },
]);

const label = (run: Run) => read(run, asked, run.snapshot.item('today').pipes);

describe('a text that takes up an answer', () => {
  test('has its own words as long as there is none', () => {
    assert.equal(label(begun(piped)), 'How is your child today, your child?');
  });

  test('follows the answer, and tells listeners', () => {
    const run = begun(piped);
    run.answer('has', 'yes');
    const heard: string[] = [];
    run.subscribe((_, change) => heard.push(...change.items));
    run.answer('name', 'Demo');
    assert.equal(label(run), 'How is Demo today, Demo?');
    assert.deepEqual(heard, ['name', 'today']);
    run.clear('name');
    assert.equal(label(run), 'How is your child today, your child?');
  });

  test('forgets an answer that is hidden, and has it again when it returns', () => {
    const run = begun(piped);
    run.answer('has', 'yes');
    run.answer('name', 'Demo');
    run.answer('has', 'no');
    assert.equal(label(run), 'How is your child today, your child?');
    run.answer('has', 'yes');
    assert.equal(label(run), 'How is Demo today, Demo?');
  });

  test('gives no meaning to what was typed', () => {
    const run = begun(piped);
    run.answer('has', 'yes');
    run.answer('name', '$& {{has|x}} <b>$1</b>');
    assert.equal(label(run), 'How is $& {{has|x}} <b>$1</b> today, $& {{has|x}} <b>$1</b>?');
  });

  test('can be the title of a page', () => {
    const run = begun(piped);
    run.answer('has', 'yes');
    run.answer('name', 'Demo');
    run.next();
    assert.equal(read(run, 'About {{name|them}}', run.snapshot.page?.pipes ?? null), 'About Demo');
  });

  test('has the words of an option, of several, of a number, in the language of the reader', () => {
    const text = '{{how|x}}; {{lines|x}}; {{day|x}}; {{safe|x}}; {{sum|x}}';
    const day: Item = { type: 'date', id: 'day', label: 'Day' };
    const run = begun(
      surveyOf([page('p', how, lines, day, scale('safe'), scale('last', { label: text }))], {
        computed: [{ id: 'sum', count: ['how', 'lines'] }],
      }),
    );
    run.answer('how', 'else', { otherText: 'By boat' });
    run.answer('lines', ['red', 'else'], { otherText: 'Green' });
    run.answer('day', '2026-03-01');
    run.answer('safe', 5);
    const { pipes } = run.snapshot.item('last');
    assert.equal(read(run, text, pipes), 'By boat; Red and Green; March 1, 2026; Always; 2');
    assert.equal(read(run, text, pipes, es), 'By boat; Red y Green; 1 de marzo de 2026; Siempre; 2');
  });

  test('says thanks and goodbye', () => {
    const survey = surveyOf([page('p', shortText('name'))], {
      thanks: 'Thanks, {{name|you}}.',
      ends: [{ id: 'e', showIf: { item: 'name', is: 'answered' }, text: 'Bye, {{name|you}}.' }],
    });
    const run = begun(survey);
    assert.equal(run.snapshot.thanksPipes, null);
    run.answer('name', 'Demo');
    run.finish();
    assert.equal(read(run, survey.thanks, run.snapshot.thanksPipes), 'Thanks, Demo.');
    assert.equal(read(run, 'Bye, {{name|you}}.', run.snapshot.end?.pipes ?? null), 'Bye, Demo.');
  });
});

test('without anything to take up there is nothing to work out', () => {
  const run = begun(piped);
  assert.deepEqual([run.snapshot.item('has').pipes, run.snapshot.page?.pipes], [null, null]);
});
