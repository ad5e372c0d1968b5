import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { BuilderFacts } from '../facts.js';
import { startApp, type View } from './app.js';
import { startState, type State } from './state.js';

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
