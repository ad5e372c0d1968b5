import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createRun, localise, missingTexts, type Catalogue, type Definition } from './index.js';
import { how, page, scale, surveyOf } from './sample-definitions.test.js';
import { parseCatalogue, parseDefinition } from './schema/index.js';

const base: Definition = surveyOf(
  [{ ...page('p', how, scale('safe', { hint: 'Think of this week.' })), title: 'The way', intro: 'First.' }],
  { help: 'Talk to us.', contact: 'The office' },
);

const spanish: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'demo-walk',
  version: '1.0.0',
  language: 'es',
  status: 'machine',
  title: 'El camino a la escuela',
  notice: { intro: 'Preguntamos por el camino.', whoSees: 'Nosotros.' },
  help: 'Habla con nosotros.',
  thanks: 'Gracias.',
  contact: 'La oficina',
  pages: { p: { title: 'El camino', intro: 'Primero.' } },
  items: {
    how: { label: '¿Cómo vienes?', options: { foot: 'A pie', bus: 'En autobús', else: 'De otra forma' } },
    safe: { label: '¿Te sientes a salvo?', hint: 'Piensa en esta semana.' },
  },
};

/** Every text in a definition. */
function textsOf(definition: Definition): string[] {
  const names = ['title', 'intro', 'whoSees', 'help', 'thanks', 'contact', 'label', 'hint'];
  const texts: string[] = [];
  JSON.stringify(definition, (key, value: unknown) => {
    if (names.includes(key) && typeof value === 'string') texts.push(value);
    return value;
  });
  return texts;
}

describe('a catalogue that does not fit is refused', () => {
  test('of another instrument or version', () => {
    assert.throws(() => localise(base, { ...spanish, instrument: 'other' }), /catalogue-mismatch/);
    assert.throws(() => localise(base, { ...spanish, version: '1.1.0' }), /belongs to demo-walk@1\.1\.0/);
  });
});

describe('what a catalogue lacks is named', () => {
  const missing = (changes: Partial<Catalogue>) => missingTexts(base, { ...spanish, ...changes });
  const label = { label: 'x' };
  const { safe, ...withoutSafe } = spanish.items;
  assert.ok(safe);

  test('an item', () => {
    assert.deepEqual(missing({ items: withoutSafe }), ['items.safe.label', 'items.safe.hint']);
  });

  test('an option, a hint, a page', () => {
    const options = ['items.how.options.foot', 'items.how.options.bus', 'items.how.options.else'];
    assert.deepEqual(missing({ items: { ...spanish.items, how: label } }), options);
    assert.deepEqual(missing({ items: { ...spanish.items, safe: label } }), ['items.safe.hint']);
    assert.deepEqual(missing({ pages: {} }), ['pages.p.title', 'pages.p.intro']);
  });

  test('nothing, if it has every text', () => {
    assert.deepEqual(missing({}), []);
  });
});

describe('a definition in another language', () => {
  test('has every text replaced', () => {
    const before = textsOf(base);
    const after = textsOf(localise(base, spanish));
    assert.equal(after.length, before.length);
    for (const text of after) assert.ok(!before.includes(text), text);
  });

  test('is the same definition otherwise', () => {
    const localised = parseDefinition(localise(base, spanish));
    assert.deepEqual([localised.language, localised.languageStatus], ['es', 'machine']);
    const run = createRun(localised);
    run.next();
    run.answer('how', 'bus');
    const record = run.finish();
    assert.deepEqual([record?.locale, record?.localeStatus], ['es', 'machine']);
  });

  test("keeps the district's own help and contact where the catalogue has none", () => {
    const { help: _help, contact: _contact, ...without } = spanish;
    const localised = localise(base, without);
    assert.deepEqual([localised.help, localised.contact], ['Talk to us.', 'The office']);
  });

  test('gets no text that the base does not have', () => {
    const bare = surveyOf([page('p', how, scale('safe'))]);
    const localised = localise(bare, spanish);
    assert.equal(localised.pages[0]?.title, undefined);
    assert.equal(localised.pages[0]?.items[1]?.hint, undefined);
  });
});

describe('a catalogue at the door', () => {
  test('is taken where it covers its definition', () => {
    assert.deepEqual(parseCatalogue(JSON.parse(JSON.stringify(spanish)), base), spanish);
  });

  test('is refused with everything that it lacks and everything too much', () => {
    const wrong = {
      ...spanish,
      version: '2.0.0',
      language: 'en',
      items: { hwo: spanish.items['how'], safe: { label: 'x', options: { a: 'b' } } },
    };
    const mistakes = mistakesOf(() => parseCatalogue(wrong, base));
    assert.deepEqual(mistakes, [
      'version: Expected "1.0.0", but found "2.0.0".',
      'language: The definition is in "en" itself.',
      'items.how.label: The definition has a text here, and the catalogue has none.',
      'items.how.options.foot: The definition has a text here, and the catalogue has none.',
      'items.how.options.bus: The definition has a text here, and the catalogue has none.',
      'items.how.options.else: The definition has a text here, and the catalogue has none.',
      'items.safe.hint: The definition has a text here, and the catalogue has none.',
      'items.hwo: The definition has no item "hwo". Did you mean "how"?',
      'items.safe.options.a: The definition has no option "a".',
    ]);
  });

  test('is refused for its form with the field that was probably meant', () => {
    const { status: _status, ...rest } = spanish;
    assert.deepEqual(
      mistakesOf(() => parseCatalogue({ ...rest, state: 'machine' })),
      [
        'status: Missing: expected one of "draft", "machine", "reviewed", "pretested".',
        'state: There is no field "state" here. Did you mean "status"?',
      ],
    );
  });
});

function mistakesOf(attempt: () => unknown): string[] {
  try {
    attempt();
  } catch (error) {
    const { mistakes } = error as { mistakes: readonly { path: string; message: string }[] };
    return mistakes.map(({ path, message }) => `${path}: ${message}`);
  }
  return assert.fail('taken');
}
