import { stringify } from 'csv-stringify/sync';
import type { Subject } from '../documents/subject.js';
import { dataElements, type DataElement } from './data-elements.js';
import { aboutSurvey } from './about-survey.js';

const columns = [
  'survey',
  'version',
  'privacyMode',
  'part',
  'element',
  'what',
  'values',
  'purpose',
  'present',
  'identity',
  'ppra',
  'whoSees',
  'retention',
] as const;

/** The schedule as CSV, one row for each element in each privacy mode. Cells that a spreadsheet would run are made text. */
export function dataElementsCsv(subject: Subject): string {
  const { definition, language, notes, mode } = subject;
  const { whoSees, retention } = aboutSurvey(subject);
  const modes = mode ? [mode] : definition.privacy;
  const rows = modes.flatMap((each) =>
    dataElements(definition, each, language, notes).map((element) => [
      definition.id,
      definition.version,
      each,
      ...cellsOf(element),
      whoSees,
      retention,
    ]),
  );
  return stringify([columns, ...rows], { bom: true, record_delimiter: 'windows', escape_formulas: true });
}

const cellsOf = ({ part, name, what, values, purpose, present, identity, ppra }: DataElement) => [
  part,
  name,
  what,
  values,
  purpose,
  present,
  identity ? 'yes' : 'no',
  ppra.join(' '),
];
