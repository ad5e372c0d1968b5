import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Definition, isQuestion, localise } from '@kith/core';
import { addFurtherItemTypes } from '@kith/core/item-types';
import { es } from '@kith/core/languages/es';
import { cataloguesOf, instrumentIds, instruments } from '@kith/instruments';
import { english, spanish } from '../interface/languages.js';
import { surveyOfEveryType } from '../lint/testing/every-type.js';
import { codebookOf } from './codebook-of.js';
import type { Subject } from './subject.js';

addFurtherItemTypes();

interface Field {
  readonly name: string;
  readonly title?: string;
  readonly categories?: readonly { readonly value: string | number; readonly label: string }[];
}

interface Package {
  readonly $schema: string;
  readonly resources: readonly {
    readonly path: string;
    readonly schema: { readonly fields: readonly Field[]; readonly missingValues: readonly object[] };
  }[];
}

const fieldsOf = (subject: Subject): readonly Field[] =>
  (JSON.parse(codebookOf(subject)) as Package).resources[0]?.schema.fields ?? [];

/** A question called like a column of the record has `item.` before its name. */
const isOf = (name: string, id: string): boolean =>
  [id, `item.${id}`].some((base) => name === base || name.startsWith(`${base}.`));

/** Questions, options and rows without their field, and fields that no question has. */
function wrongIn(fields: readonly Field[], definition: Definition): readonly string[] {
  const items = definition.pages.flatMap((page) => page.items).filter(isQuestion);
  const told = new Map(fields.map((field) => [field.name, field]));
  const ids = new Set(items.map(({ id }) => id));
  return [
    ...items.flatMap((item) => {
      const { id, label } = item;
      const parts =
        'rows' in item
          ? item.rows
          : ['multiple-choice', 'ranking'].includes(item.type) && 'options' in item
            ? item.options
            : [];
      const names = parts.length ? parts.map((part) => `${id}.${part.id}`) : [];
      const own = fields.filter(({ name }) => isOf(name, id));
      return [
        ...names.filter((name) => !told.has(name)),
        ...(own.some(({ title }) => title?.startsWith(label)) ? [] : [id]),
      ];
    }),
    ...fields
      .filter(({ title, name }) => title !== undefined && ![...ids].some((id) => isOf(name, id)))
      .map(({ name }) => `too many: ${name}`),
  ];
}

describe('the codebook of a survey', () => {
  for (const id of instrumentIds)
    it(`of ${id} has a field for each question, option and row`, () => {
      const { definition } = instruments[id];
      assert.deepEqual(wrongIn(fieldsOf({ definition, language: english }), definition), []);
    });
  it('of every item type has them too', () => {
    const subject = { definition: surveyOfEveryType, language: english };
    assert.deepEqual(wrongIn(fieldsOf(subject), surveyOfEveryType), []);
  });
  it('that lacks a question or an option, or has one of another survey, is caught', () => {
    const { definition } = instruments['student-belonging-6-12'];
    const fields = fieldsOf({ definition, language: english });
    for (const lost of ['bel.yours', 'id.race.asian'])
      assert.deepEqual(
        wrongIn(
          fields.filter(({ name }) => name !== lost),
          definition,
        ),
        [lost],
      );
    assert.deepEqual(wrongIn([...fields, { name: 'zz', title: 'Which?' }], definition), ['too many: zz']);
  });
  it('has no code and no exact time where answers are anonymous alone', () => {
    const { definition } = instruments['student-voice'];
    const names = (mode: 'anonymous' | 'confidential') =>
      fieldsOf({ definition, language: english, mode }).map(({ name }) => name);
    for (const name of ['respondentToken', 'startedAt', 'submittedAt'])
      assert.deepEqual(
        [names('anonymous').includes(name), names('confidential').includes(name)],
        [false, true],
      );
  });
  it('has questions and labels of scales in the language asked for', () => {
    const instrument = instruments['student-belonging-6-12'];
    const catalogue = cataloguesOf(instrument).find(({ language }) => language === 'es');
    assert.ok(catalogue);
    const definition = localise(instrument.definition, catalogue);
    const field = fieldsOf({ definition, language: spanish }).find(({ name }) => name === 'bel.yours');
    assert.equal(field?.title, '¿Cuánto sientes que esta escuela también es tuya?');
    assert.deepEqual(
      field.categories?.map(({ label }) => label),
      es.scales.amount5,
    );
  });
  it('is a data package that says what stands for no answer', () => {
    const { definition } = instruments['session-exit'];
    const book = JSON.parse(codebookOf({ definition, language: english })) as Package;
    assert.equal(book.$schema, 'https://datapackage.org/profiles/2.0/datapackage.json');
    const missing = book.resources[0]?.schema.missingValues ?? [];
    assert.ok(missing.some((each) => JSON.stringify(each) === '{"value":"-99","label":"skipped"}'));
  });
});
