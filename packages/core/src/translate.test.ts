import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { localise, missingTexts, type Catalogue, type Definition, type Item } from './index.js';
import { page, surveyOf } from './sample-definitions.test.js';
import { DefinitionError, parseCatalogue, parseDefinition } from './schema/index.js';

const options = [{ id: 'x', label: 'X' }];

const items: Item[] = [
  { type: 'numeric-scale', id: 'nps', label: 'How likely?', low: 'Not', high: 'Very' },
  { type: 'number', id: 'far', label: 'How far?', unit: 'minutes' },
  {
    type: 'matrix',
    id: 'grid',
    label: 'These days, {{far|some}} minutes away',
    scale: 'often5',
    rows: [{ id: 'r', label: 'Row' }],
    checks: [{ require: { item: 'far', atLeast: 1 }, message: 'First' }],
  },
  { type: 'then-now', id: 'change', label: 'Change', scale: 'often5', then: 'In May', now: 'Today' },
  {
    type: 'repeating-group',
    id: 'kids',
    label: 'Children',
    entry: 'Child',
    fields: [
      { type: 'short-text', id: 'name', label: 'Name', hint: 'First name' },
      { type: 'single-choice', id: 'grade', label: 'Grade', options },
    ],
  },
  {
    type: 'short-text',
    id: 'code',
    label: 'Code',
    pattern: { matches: '[0-9]+', message: 'Digits, please.' },
  },
  { type: 'contact', id: 'call', label: 'Contact', consentId: 'contact@1', topics: options },
];

const base: Definition = surveyOf([{ ...page('p', ...items), title: 'Page' }], {
  ends: [
    { id: 'e', showIf: { item: 'far', atLeast: 30 }, title: 'Far', text: 'Long way, {{far|many}} minutes.' },
  ],
});

const spanish: Catalogue = {
  kith: 'catalogue/1',
  instrument: base.id,
  version: base.version,
  language: 'es',
  status: 'draft',
  title: 'Camino',
  notice: { intro: 'Hola.', whoSees: 'Nosotros.' },
  thanks: 'Gracias.',
  pages: { p: { title: 'Página' } },
  items: {
    nps: { label: '¿Qué tan probable?', low: 'Nada', high: 'Mucho' },
    far: { label: '¿A qué distancia?', unit: 'minutos' },
    grid: { label: 'A {{far|unos}} minutos', rows: { r: 'Fila' }, checks: ['Primero'] },
    change: { label: 'Cambio', then: 'En mayo', now: 'Hoy' },
    kids: {
      label: 'Hijos',
      entry: 'Hijo',
      fields: {
        name: { label: 'Nombre', hint: 'De pila' },
        grade: { label: 'Grado', options: { x: 'Equis' } },
      },
    },
    code: { label: 'Código', pattern: { message: 'Con cifras.' } },
    call: { label: 'Contacto', topics: { x: 'Equis' } },
  },
  ends: { e: { title: 'Lejos', text: 'Largo camino, {{far|muchos}} minutos.' } },
};

/** The mistakes of the catalogue with one item's texts changed. */
function changed(id: string, texts: object): string[] {
  const given = { ...spanish, items: { ...spanish.items, [id]: { ...spanish.items[id], ...texts } } };
  try {
    parseCatalogue(given, base);
    return [];
  } catch (error) {
    assert.ok(error instanceof DefinitionError);
    return error.mistakes.map(({ path, message }) => `${path}: ${message}`);
  }
}

describe('a catalogue is refused', () => {
  test('with every kind of text that it lacks, by path', () => {
    const bare = Object.fromEntries(Object.keys(spanish.items).map((id) => [id, { label: 'x' }]));
    const { ends: _ends, ...rest } = spanish;
    assert.deepEqual(missingTexts(base, { ...rest, items: bare }), [
      'items.nps.low',
      'items.nps.high',
      'items.far.unit',
      'items.grid.rows.r',
      'items.grid.checks.0',
      'items.change.then',
      'items.change.now',
      'items.kids.entry',
      'items.kids.fields.name.label',
      'items.kids.fields.name.hint',
      'items.kids.fields.grade.label',
      'items.kids.fields.grade.options.x',
      'items.code.pattern.message',
      'items.call.topics.x',
      'ends.e.title',
      'ends.e.text',
    ]);
  });

  test('for rows, fields, topics, ends and checks that are not there', () => {
    assert.match(changed('grid', { rows: { r: 'Fila', q: 'x' } }).join(), /no row "q"/);
    const fields = { ...spanish.items['kids']?.fields, nane: { label: 'x' } };
    assert.match(changed('kids', { fields }).join(), /no field "nane"\. Did you mean "name"/);
    assert.match(changed('call', { topics: { x: 'x', y: 'y' } }).join(), /no topic "y"/);
    assert.match(changed('grid', { checks: ['Uno', 'Dos'] }).join(), /1 checks here, and the catalogue 2/);
    const ends = { ...spanish.ends, f: { text: 'x' } };
    assert.throws(() => parseCatalogue({ ...spanish, ends }, base), /no end "f"/);
  });

  test('where a translation takes up other answers, or none, or in a broken form', () => {
    const label = (text: string) => changed('grid', { label: text });
    assert.match(label('A unos minutos').join(), /takes up \{\{far\}\}, but its translation takes up none/);
    assert.match(label('{{nps|x}}').join(), /its translation takes up \{\{nps\}\}/);
    assert.match(label('{{far|x}} {{nps|x}}').join(), /takes up \{\{far\}\}, \{\{nps\}\}/);
    assert.match(label('{{far}}').join(), /needs words for the case/);
    assert.deepEqual(label('Dos veces: {{far|x}}, {{far|y}}'), []);
  });
});

describe('a definition in another language', () => {
  test('has all of its words there', () => {
    assert.deepEqual(parseCatalogue(JSON.parse(JSON.stringify(spanish)), base), spanish);
    const words = JSON.stringify(localise(base, spanish));
    for (const text of JSON.stringify(spanish.items).match(/[A-ZÁÉ¿][\wáéíóú ]+/g) ?? []) {
      assert.ok(words.includes(text), text);
    }
    const english = [
      'Not',
      'Very',
      'minutes"',
      'Row',
      'First',
      'In May',
      'Child',
      'Name',
      'Digits',
      '"X"',
      'Long way',
    ];
    for (const text of english) assert.ok(!words.includes(text), text);
  });

  test('asks the same otherwise', () => {
    const localised = parseDefinition(localise(base, spanish));
    assert.deepEqual(
      localised.pages[0]?.items.map(({ id, type }) => [id, type]),
      items.map(({ id, type }) => [id, type]),
    );
    assert.deepEqual(localised.ends?.[0]?.showIf, base.ends?.[0]?.showIf);
  });
});
