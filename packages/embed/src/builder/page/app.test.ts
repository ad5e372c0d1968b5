import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { BuilderFacts } from '../facts.js';
import { startApp, type View } from './app.js';
import { startState, type State } from './state.js';
import { pageWordsIn } from './words.js';

const survey = {
  version: '1.0.0',
  noticeId: 'notice',
  audience: 'participant',
  minutes: 3,
  gradeBands: [],
  privacy: ['anonymous', 'identified'],
  titles: { en: 'A survey' },
  attribute: 'instrument',
  needsAll: false,
  mustAnswer: false,
  asksContact: false,
  parts: [],
  context: ['school'],
  byTag: [],
  furtherContext: [],
  focuses: [],
  refusedContext: {},
} as const;

const facts: BuilderFacts = {
  version: '0.1.0',
  integrity: {},
  surveys: ['first', 'second'].map((id) => ({ ...survey, id, values: [id] })),
  adapters: { json: { readable: true, idempotent: true, preflight: true, maxBytes: null } },
  themes: [],
};

const begin: State = { ...startState('https://www.example.org/kith/builder.html', ['en']), survey: 'first' };

/** The page as it was drawn last. */
function opened(start: Partial<State> = {}): () => View {
  let view: View | undefined;
  startApp({ facts, begin, start: { ...begin, ...start }, draw: (drawn) => (view = drawn) });
  return () => {
    assert.ok(view);
    return view;
  };
}

describe('whoever looks through the list of surveys', () => {
  const typed = { privacy: 'identified', name: 'fall', short: 'https://www.example.org/fall' };

  test('meets nothing that was typed for another', () => {
    const view = opened(typed);
    view().set({ survey: 'second' });
    const { privacy, name, short } = view().state;
    assert.deepEqual({ privacy, name, short }, { privacy: '', name: '', short: '' });
  });
  test('finds what was typed for each when coming back to it', () => {
    const view = opened(typed);
    view().set({ survey: 'second' });
    view().set({ name: 'of-the-second' });
    view().set({ survey: 'first' });
    const { privacy, name, short } = view().state;
    assert.deepEqual({ privacy, name, short }, typed);
    view().set({ survey: 'second' });
    assert.equal(view().state.name, 'of-the-second');
  });
  test('finds nothing any more after starting over', () => {
    const view = opened(typed);
    view().set({ survey: 'second' });
    view().set({ name: 'of-the-second' });
    view().startOver();
    view().set({ survey: 'second' });
    assert.equal(view().state.name, '');
  });
});

describe('a mistake', () => {
  const codes = (view: View): readonly string[] => view.shown.map(({ code }) => code);

  test('is not shown of a field before it is left', () => {
    const view = opened();
    view().write({ endpoint: 'h' }, 'endpoint');
    assert.deepEqual(codes(view()), []);
    view().leave('endpoint', 'endpoint');
    assert.deepEqual(codes(view()), ['noAddress']);
  });
  test('that stands there may go while somebody writes, and no other comes', () => {
    const view = opened();
    view().see('endpoint');
    assert.deepEqual(codes(view()), ['missing']);
    for (const endpoint of ['h', 'https://surveys', 'https://surveys.example.org/', '']) {
      view().write({ endpoint }, 'endpoint');
      assert.deepEqual(codes(view()), []);
    }
    view().see('endpoint');
    assert.deepEqual(codes(view()), ['missing']);
  });
  test('stays away where what comes meanwhile is something else', () => {
    const view = opened();
    view().see('endpoint');
    view().write({ endpoint: 'h' }, 'endpoint');
    view().say('Copied');
    assert.deepEqual(codes(view()), []);
  });
});

test('a control that was changed is known until it is left, and nothing is judged where none was changed', () => {
  const view = opened();
  view().leave('endpoint', 'endpoint');
  assert.deepEqual(view().shown, []);
  view().write({ context: '' }, 'context-school');
  view().see('context');
  assert.equal(view().writing, 'context-school');
  view().leave('context', 'context-school');
  assert.equal(view().writing, '');
});

describe('that the code is there', () => {
  const { ready, pageReady } = pageWordsIn('en').result;

  test('is said once, when the last mistake is gone and the change is done', () => {
    const view = opened();
    view().write({ endpoint: 'demo' }, 'endpoint');
    assert.equal(view().said.text, '');
    view().see('endpoint');
    assert.equal(view().said.text, ready);
    const { said } = view();
    view().leave('endpoint', 'endpoint');
    assert.equal(view().said, said);
    view().set({ theme: '' });
    assert.equal(view().said.text, '');
  });
  test('is said when a choice brings it about, in words that fit', () => {
    const view = opened({ endpoint: 'demo', languages: '', host: 'file' });
    view().set({ languages: 'en' });
    assert.equal(view().said.text, pageReady);
  });
  test('is not said where it was there from the start', () => {
    const view = opened({ endpoint: 'demo' });
    assert.equal(view().said.text, '');
    view().set({ theme: '' });
    assert.equal(view().said.text, '');
  });
});
