import { UsageError, type Command } from '../cli/contract.js';
import { readAcceptances } from '../files/read-acceptances.js';
import { readOriginal } from '../files/read-original.js';
import { readSurveys } from '../files/read-surveys.js';
import { lint } from '../lint/lint.js';
import { printReport, reportOf } from './check-report.js';

const details = `Findings are grouped by file: where, what, why it matters, and how to mend it.
Catalogues may also be named beside the definitions: kith check survey.json es.json

Exit code 0: nothing, or warnings only. 1: errors. 2: a file could not be read, or is no definition.

A copy that names in "basedOn" what it was made of is set beside it: what may still be compared, and what not.

A finding that should stand is accepted in a file of reasons, given by --accept:
  [{ "rule": "double-barrelled", "at": "books", "reason": "Books and lessons are one thing here." }]
"at" is the id of an item or page, or the path that the finding names.`;

export const check: Command = {
  name: 'check',
  operands: '<file.json | instrument id> …',
  summary: 'Looks for mistakes and for what makes a survey hard or unfair to answer.',
  details,
  options: {
    catalogue: {
      type: 'string',
      multiple: true,
      value: 'es.json',
      help: 'a catalogue; may be given several times',
    },
    languages: { type: 'string', multiple: true, value: 'es,so', help: 'languages that have to be there' },
    accept: { type: 'string', value: 'reasons.json', help: 'findings that may stand, each with its reason' },
    original: { type: 'string', value: 'survey.json', help: 'what a copy was made of, where it is a file' },
    json: { type: 'boolean', help: 'the findings as JSON' },
  },
  async run(given, { out }) {
    if (given.names.length === 0) {
      throw new UsageError('Name a file or an instrument: kith check survey.json');
    }
    const surveys = await readSurveys(given.names, given.texts('catalogue'));
    const [reasons] = given.texts('accept');
    if (reasons !== undefined && surveys.length !== 1) {
      throw new UsageError('"--accept" goes with one definition at a time.');
    }
    const [source] = given.texts('original');
    if (source !== undefined && surveys.length !== 1) {
      throw new UsageError('"--original" goes with one definition at a time.');
    }
    const original = source === undefined ? undefined : await readOriginal(source);
    const accepted = reasons === undefined ? [] : await readAcceptances(reasons);
    const expectedLanguages = given.texts('languages');
    const report = reportOf(
      surveys.map(({ input, names }) => ({
        names,
        result: lint({ ...input, accepted, expectedLanguages, ...(original && { original }) }),
      })),
    );
    out(given.isSet('json') ? JSON.stringify(report, null, 2) : printReport(report));
    return report.errors > 0 ? 1 : 0;
  },
};
