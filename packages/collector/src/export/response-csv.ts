import type { Definition, ResponseRecord } from '@kith/core';
import { addRecord, knownPersonColumns, recordColumns, shapesOf } from '@kith/core/columns';
import { answerColumns } from './answer-columns.js';
import { byteOrderMark, csvLine, textCell } from './cells.js';

/** Gives the records from the start each time it is called. */
export type ReadRecords = () => AsyncIterable<ResponseRecord>;

/**
 * One row per response. The records are read twice: first for the columns, then for the rows; what arrives
 * between the two readings waits for the next export.
 */
export async function* responseCsv(read: ReadRecords, definition?: Definition): AsyncGenerator<string, void> {
  const shapes = shapesOf(definition);
  const ids = new Set<string>();
  let isAnonymous = true;
  for await (const record of read()) {
    addRecord(shapes, record);
    ids.add(record.responseId);
    if (record.privacyMode !== 'anonymous') isAnonymous = false;
  }
  const described = isAnonymous ? recordColumns : [...recordColumns, ...knownPersonColumns];
  const taken = [...recordColumns, ...knownPersonColumns].map((column) => column.name);
  const answered = answerColumns(shapes, taken);
  yield byteOrderMark + csvLine([...described, ...answered].map((column) => textCell(column.name)));
  for await (const record of read()) {
    if (!ids.has(record.responseId)) continue;
    const answers = new Map(record.answers.map((answer) => [answer.itemId, answer]));
    yield csvLine([
      ...described.map((column) => textCell(column.text(record) ?? '')),
      ...answered.map((column) => column.cell(answers.get(column.itemId))),
    ]);
  }
}
