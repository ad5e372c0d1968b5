import { answerColumns, codebook, knownPersonColumns, recordColumns, shapesOf } from '@kith/core/columns';
import type { Subject } from './subject.js';

/**
 * `datapackage.json` for the export of a collector, before the first response: each column with its question and codes.
 * Once there are responses, the collector's own also knows what they add.
 */
export function codebookOf({ definition, language, mode }: Subject): string {
  const all = [...recordColumns, ...knownPersonColumns].map(({ name }) => name);
  const modes = mode ? [mode] : definition.privacy;
  const isAnonymous = modes.every((each) => each === 'anonymous');
  const book = codebook({
    instrument: definition.id,
    level: 'restricted',
    described: isAnonymous ? recordColumns.map(({ name }) => name) : all,
    answered: answerColumns(shapesOf(definition), all),
    definition,
    language,
  });
  return `${JSON.stringify(book, null, 2)}\n`;
}
