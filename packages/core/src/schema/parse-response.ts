import { addFurtherItemTypes } from '../item-types/further/index.js';
import type { ResponseRecord } from '../response.js';
import { checkAnswers } from './checks/check-answers.js';
import { mistake, type Mistake } from './mistake.js';
import { isRecord } from './path.js';
import { read } from './read.js';
import { withoutValue } from './without-value.js';
import { responseSchema } from './response-schema.js';

/**
 * A response record from outside. Strict: what a privacy mode forbids, what is not on the whitelist and what is
 * larger than its cap is refused. Throws a `DefinitionError` (`response-invalid`) that lists every mistake.
 */
export function parseResponse(input: unknown): ResponseRecord {
  addFurtherItemTypes();
  return read(input, {
    schema: responseSchema,
    code: 'response-invalid',
    what: 'The response',
    check: (document) => (isRecord(document) ? checkAnswers(document) : []),
    reword: (each) => withoutValue(forbidden(each)),
  });
}

/** Fields that exist in some privacy modes. Elsewhere they are no slip of the pen. */
const byMode = ['respondentToken', 'startedAt', 'submittedAt', 'submittedOn', 'durationBucket', 'deletion'];

function forbidden(each: Mistake): Mistake {
  if (each.code !== 'unknown-field' || !byMode.includes(each.path)) return each;
  return mistake(each.path, 'forbidden-field', 'This field cannot exist in this privacy mode.');
}
