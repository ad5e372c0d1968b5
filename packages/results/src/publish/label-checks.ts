import { type Fault, list, optional, record, shape, text } from './checks.js';

const texts = record(text);
const labels: Fault = shape({
  title: text,
  note: optional(text),
  questions: texts,
  values: record(list(text)),
  constructs: texts,
  groupings: texts,
  groups: record(texts),
  waves: texts,
  changes: texts,
});

/** Labels by language. */
export const areLabels: Fault = record(labels);
