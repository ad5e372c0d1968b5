import assert from 'node:assert/strict';
import type { Definition, Item, LongTextItem, ScaleItem, ShortTextItem } from './definition.js';
import { DefinitionError, parseDefinition } from './schema/index.js';
import { createRun, KithError, type KithErrorCode, type Run } from './index.js';

// Definitions that the tests of this package share. The people and places in them are made up.

/** A small family survey around the given pages. */
export function surveyOf(pages: Definition['pages'], more: Partial<Definition> = {}): Definition {
  return {
    kith: 1,
    id: 'demo-walk',
    version: '1.0.0',
    language: 'en',
    languageStatus: 'reviewed',
    audience: 'family',
    privacy: ['anonymous'],
    title: 'The way to school',
    notice: {
      id: 'notice-demo@1',
      kind: 'notice',
      intro: 'We ask about the way to school.',
      whoSees: 'We do.',
    },
    pages,
    thanks: 'Thank you.',
    ...more,
  };
}

export function page(id: string, ...items: Item[]): Definition['pages'][number] {
  return { id, items };
}

export function scale(id: string, more: Partial<ScaleItem> = {}): ScaleItem {
  return { type: 'scale', scale: 'often5', id, label: `Scale ${id}`, ...more };
}

export function shortText(id: string, more: Partial<ShortTextItem> = {}): ShortTextItem {
  return { type: 'short-text', id, label: `Text ${id}`, ...more };
}

export function longText(id: string, more: Partial<LongTextItem> = {}): LongTextItem {
  return { type: 'long-text', id, label: `Text ${id}`, ...more };
}

export const how: Item = {
  type: 'single-choice',
  id: 'how',
  label: 'How do you come to school?',
  options: [
    { id: 'foot', label: 'On foot' },
    { id: 'bus', label: 'By bus' },
    { id: 'else', label: 'In another way', other: true },
  ],
};

export const lines: Item = {
  type: 'multiple-choice',
  id: 'lines',
  label: 'Which lines?',
  options: [
    { id: 'red', label: 'Red' },
    { id: 'blue', label: 'Blue' },
    { id: 'else', label: 'Another', other: true },
    { id: 'none', label: 'None', exclusive: true },
  ],
};

/** Page 1 asks how; page 2 is for those who come by bus; page 3 is for all. */
export const walk = surveyOf([
  page('way', how, scale('safe', { outside: ['not-sure', 'declined'] }), {
    ...shortText('why'),
    showIf: { item: 'safe', atMost: 2 },
  }),
  { ...page('bus', lines), showIf: { item: 'how', equals: 'bus' } },
  page('end', longText('comment')),
]);

/** What each item of a run shows: its value, or its state in brackets. */
export function seen(run: Run): Readonly<Record<string, unknown>> {
  const items = run.definition.pages.flatMap((each) => each.items);
  return Object.fromEntries(
    items.map(({ id }) => {
      const view = run.snapshot.item(id);
      return [id, view.shown ? (view.value ?? `(${view.state})`) : '(hidden)'];
    }),
  );
}

/** A run whose notice has been left. */
export function begun(definition = walk): Run {
  const run = createRun(definition);
  run.next();
  return run;
}

export function issuesOf(run: Run, id: string): string[] {
  return run.snapshot.item(id).issues.map((issue) => issue.code);
}

/** For `assert.throws`. */
export function failsWith(code: KithErrorCode): (error: unknown) => boolean {
  return (error) => error instanceof KithError && error.code === code;
}

/** All that an error carries, to look for what must not be in it. */
export function wordsOf(error: unknown): string {
  if (!(error instanceof KithError)) throw error;
  const { message, path, given, expected } = error;
  return JSON.stringify([message, path, given, expected]);
}

/** The mistakes of a document as `path: message`. */
export function mistakesIn(document: unknown): string[] {
  try {
    parseDefinition(document);
    return [];
  } catch (error) {
    assert.ok(error instanceof DefinitionError && error.code === 'definition-invalid');
    return error.mistakes.map(({ path, message }) => `${path}: ${message}`);
  }
}
