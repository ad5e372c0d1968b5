import { KithError } from '@kith/core';
import type { Adapter, AdapterMaker, AdapterOptions, Deliverable } from '../adapter.js';
import { flatten, type FlatMap } from './flat-map.js';

/**
 * Form fields, as an HTML form sends them: for Google Forms, and for services that take nothing else. A browser does
 * not let the page see what they answer, so that a response is *sent* and never *received*; it is sent once.
 */
const base = {
  name: 'form',
  capabilities: {
    encoding: 'application/x-www-form-urlencoded',
    preflight: false,
    readable: false,
    idempotent: false,
    // What a cell of a Google sheet holds, 50,000 characters, with the escapes of a form still around them.
    maxBytes: 50_000,
  },
  judge: () => undefined,
} as const satisfies Omit<Adapter, 'request'>;

/** What every map has to name: all of a record, and what makes a second copy of it known as one. */
const needed = ['id', 'record'] as const;

const invalid = (message: string, given: string, expected: string): KithError =>
  new KithError('attribute-invalid', message, { path: 'adapter-options', given, expected });

const checkMap = (map: AdapterOptions): void => {
  const given = Object.keys(map).join(', ');
  const missing = needed.find((name) => !map[name]);
  if (missing) throw invalid(`The map of the form has no field for "${missing}".`, given, needed.join(', '));
  const fields = Object.values(map);
  const twice = fields.find((field, index) => !field || fields.indexOf(field) !== index);
  if (twice !== undefined)
    throw invalid('A field of the form is named twice, or not at all.', twice, 'one each');
};

/** For people to read. A spreadsheet must not take an answer for a formula; `record` has it as it was written. */
const readable = (value: unknown): string => {
  if (typeof value === 'string') return /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.join(', ');
  return value === null || value === undefined ? '' : JSON.stringify(value);
};

const named = (record: Deliverable, name: string): string => {
  if (name === 'id') return 'contactId' in record ? record.contactId : record.responseId;
  if (name === 'record') return JSON.stringify(record);
  const answer = 'answers' in record ? record.answers.find(({ itemId }) => itemId === name) : undefined;
  return readable(
    answer ? (answer.otherText ?? answer.value) : Object.entries(record).find(([key]) => key === name)?.[1],
  );
};

const mapped = (record: Deliverable, map: AdapterOptions): FlatMap =>
  Object.entries(map).map(([name, field]) => [field, named(record, name)]);

/**
 * With options, a map from what is in a record to the fields of the form: `id` and `record`, which it has to have,
 * fields of the record such as `locale`, and ids of items. Without, every value of the record in a field of its own.
 */
export const form: AdapterMaker = (map) => {
  const isMapped = Object.keys(map).length > 0;
  if (isMapped) checkMap(map);
  return {
    ...base,
    request: (record) => ({
      body: String(
        new URLSearchParams((isMapped ? mapped(record, map) : flatten(record)).map((pair) => [...pair])),
      ),
      contentType: base.capabilities.encoding,
    }),
  };
};
