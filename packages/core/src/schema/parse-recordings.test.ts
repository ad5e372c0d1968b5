import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addFurtherItemTypes } from '../item-types/further/index.js';
import type { Mistake } from './mistake.js';
import { DefinitionError, parseCatalogue, parseDefinition } from './index.js';

addFurtherItemTypes();

const video = { video: 'video/day.mp4', captions: 'video/day.vtt', transcript: 'A good day?' };

/** A survey of one item with these fields beside it. */
const definitionWith = (fields: object): object => ({
  kith: 1,
  id: 'heard',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'community',
  privacy: ['anonymous'],
  title: 'Heard and seen',
  notice: { id: 'notice-heard@1', kind: 'notice', intro: 'One question.', whoSees: 'Nobody.' },
  pages: [
    { id: 'one', items: [{ id: 'day', type: 'scale', scale: 'yes3', label: 'A good day?', ...fields }] },
  ],
  thanks: 'Thank you.',
});

const catalogueWith = (texts: object): object => ({
  kith: 'catalogue/1',
  instrument: 'heard',
  version: '1.0.0',
  language: 'es',
  status: 'draft',
  title: 'Para oír y ver',
  notice: { intro: 'Una pregunta.', whoSees: 'Nadie.' },
  thanks: 'Gracias.',
  items: { day: { label: '¿Un buen día?', ...texts } },
});

function refused(parse: () => unknown): readonly string[] {
  try {
    parse();
  } catch (error) {
    assert.ok(error instanceof DefinitionError, String(error));
    return error.mistakes.map(({ path, code }: Mistake) => `${path}: ${code}`);
  }
  return [];
}

const definitionRefused = (fields: object): readonly string[] =>
  refused(() => parseDefinition(definitionWith(fields)));

const catalogueRefused = (fields: object, texts: object): readonly string[] => {
  const definition = parseDefinition(definitionWith(fields));
  return refused(() => parseCatalogue(catalogueWith(texts), definition));
};

describe('recordings', () => {
  const day = 'pages[0].items[0].audio';

  test('stand for every point of the scale, or for none', () => {
    assert.deepEqual(definitionRefused({ audio: { points: ['a.mp3', 'b.mp3', 'c.mp3'] } }), []);
    assert.deepEqual(definitionRefused({ audio: { label: 'q.mp3' } }), []);
    assert.deepEqual(definitionRefused({ audio: { points: ['a.mp3', 'b.mp3'] } }), [
      `${day}.points: wrong-size`,
    ]);
  });

  test('stand for options that there are', () => {
    const options = [
      { id: 'sun', label: 'Sun' },
      { id: 'rain', label: 'Rain' },
    ];
    const choice = { type: 'single-choice', scale: undefined, options };
    const item = (audio: object): object => JSON.parse(JSON.stringify({ ...choice, audio })) as object;
    const one = (audio: object): readonly string[] => {
      const definition = definitionWith(item(audio)) as { pages: { items: { scale?: string }[] }[] };
      delete definition.pages[0]?.items[0]?.scale;
      return refused(() => parseDefinition(definition));
    };
    assert.deepEqual(one({ options: { sun: 'sun.mp3' } }), []);
    assert.deepEqual(one({ options: { snow: 'snow.mp3' } }), [`${day}.options.snow: unknown-item`]);
  });

  test('have an address without a script in it', () => {
    assert.notDeepEqual(definitionRefused({ audio: { label: 'javascript:alert(1)' } }), []);
  });

  test('may be of another language alone, and are held to the same points', () => {
    assert.deepEqual(catalogueRefused({}, { audio: { label: 'es/q.mp3' } }), []);
    assert.deepEqual(catalogueRefused({}, { audio: { points: ['es/a.mp3'] } }), [
      'items.day.audio.points: wrong-size',
    ]);
  });
});

describe('videos', () => {
  test('have captions and a transcript', () => {
    assert.deepEqual(definitionRefused({ media: video }), []);
    for (const lost of ['video', 'captions', 'transcript'] as const) {
      const { [lost]: _, ...rest } = video;
      assert.deepEqual(definitionRefused({ media: rest }), [`pages[0].items[0].media.${lost}: missing`]);
    }
  });

  test('of another language stand where the definition has one', () => {
    assert.deepEqual(catalogueRefused({ media: video }, { media: video }), []);
    assert.deepEqual(catalogueRefused({ media: video }, {}), []);
    assert.deepEqual(catalogueRefused({}, { media: video }), ['items.day.media: unknown-item']);
  });
});
