export { answerColumns, type AnswerColumn, hasStateColumn, isInParts } from './answer-columns.js';
export { addRecord, type AnswerShapes, chosenIn, rowsIn, shapesIn, shapesOf } from './answer-shape.js';
export { codebook, type CodebookParts } from './codebook.js';
export { knownPersonColumns, type RecordColumn, recordColumns } from './record-columns.js';
