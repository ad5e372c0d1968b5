import type { Catalogue, Definition, GroupField, Item, MatrixRow } from '@kith/core';

// The surveys in the tests are made up.

/** A family survey in which nothing is wrong, around the given items or pages. */
export function survey(items: readonly Item[], more: Partial<Definition> = {}): Definition {
  return {
    kith: 1,
    id: 'demo-walk',
    version: '1.0.0',
    language: 'en',
    languageStatus: 'draft',
    audience: 'family',
    privacy: ['anonymous'],
    title: 'The way to school',
    notice: { id: 'notice-demo@1', kind: 'notice', intro: 'We ask about the way.', whoSees: 'We read it.' },
    help: 'In danger, call 911.',
    pages: [{ id: 'p', items }],
    thanks: 'Thank you.',
    ...more,
  };
}

export function students(items: readonly Item[], more: Partial<Definition> = {}): Definition {
  return survey(items, { audience: 'student', gradeBands: ['6-8'], ...more });
}

export function rating(id: string, label = 'How often do you walk to school?', more: object = {}): Item {
  return { type: 'scale', scale: 'often5', id, label, ...more };
}

export function choice(id: string, options: readonly string[], more: object = {}): Item {
  const label = `Which fits you best, ${id}?`;
  return {
    type: 'single-choice',
    id,
    label,
    options: options.map((each) => ({ id: each, label: each })),
    ...more,
  };
}

export function open(id: string, more: object = {}): Item {
  return { type: 'long-text', id, label: 'What would help?', ...more };
}

export function matrix(id: string, rows: readonly MatrixRow[], more: object = {}): Item {
  return { type: 'matrix', scale: 'often5', id, label: 'How often is this so?', rows, ...more };
}

export function faces(id: string): Item {
  return { type: 'faces', scale: 'yes3', id, label: 'Do you walk?' };
}

export function ranking(id: string, options: readonly string[]): Item {
  return { ...choice(id, options), type: 'ranking' } as Item;
}

export function dropdown(id: string, options: readonly string[]): Item {
  return { ...choice(id, options), type: 'dropdown' } as Item;
}

export function group(id: string, fields: readonly Item[], more: object = {}): Item {
  const label = 'Who walks with you?';
  return {
    type: 'repeating-group',
    id,
    label,
    entry: 'Child',
    fields: fields as readonly GroupField[],
    ...more,
  };
}

/** Rows with these words. */
export function rowsOf(...labels: readonly string[]): readonly MatrixRow[] {
  return labels.map((label, i) => ({ id: `row${i}`, label }));
}

/** An answer about oneself, as it should be asked. */
export function identity(id: string, more: object = {}): Item {
  return choice(id, ['one', 'two'], { identity: true, outside: ['declined'], ...more });
}

/** A Spanish catalogue of a survey whose texts are all there, in words that only look Spanish. */
export function spanish(definition: Definition, labels: Readonly<Record<string, string>> = {}): Catalogue {
  const items = definition.pages.flatMap((page) => page.items);
  return {
    kith: 'catalogue/1',
    instrument: definition.id,
    version: definition.version,
    language: 'es',
    status: 'draft',
    title: 'El camino',
    notice: { intro: 'Preguntamos por el camino.', whoSees: 'Lo leemos aquí.' },
    help: 'En peligro, llame al 911.',
    thanks: 'Gracias.',
    items: Object.fromEntries(items.map(({ id }) => [id, { label: labels[id] ?? '¿Cuánto camina?' }])),
  };
}
