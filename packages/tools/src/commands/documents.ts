import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { nearest, type PrivacyMode } from '@kith/core';
import { UsageError, type Command, type Given, type Output } from '../cli/contract.js';
import { documentKinds, type DocumentKind } from '../documents/kinds.js';
import type { Subject } from '../documents/subject.js';
import { writeText } from '../files/write-text.js';
import { pageOptions, putPage, readOne } from './page-command.js';

const names = Object.keys(documentKinds);
const width = Math.max(...names.map(({ length }) => length));

const details = `What --kind takes; all of it is made from the survey, and prints:

${Object.entries(documentKinds)
  .map(
    ([name, { what, studentsOnly }]) =>
      `  ${name.padEnd(width)}  ${what}${studentsOnly ? ' (students)' : ''}`,
  )
  .join('\n')}

Places in [brackets] are for the district to fill in. None of it is legal advice.`;

export const documents: Command = {
  name: 'documents',
  operands: '<file.json | instrument id>',
  summary: 'Makes what goes with a survey: for parents, for those who give it, and for agreements.',
  details,
  options: {
    kind: { type: 'string', value: 'inspection', help: 'which document; by default the copy for inspection' },
    privacy: {
      type: 'string',
      value: 'anonymous',
      help: 'of this privacy mode, where a document tells of one',
    },
    folder: { type: 'string', value: 'papers', help: 'writes all that this survey can have into a folder' },
    ...pageOptions,
  },
  run: async (given, output) => {
    const one = await readOne('documents', given);
    const mode = modeIn(given, one);
    const subject: Subject = { ...one, ...(mode && { mode }) };
    const folder = given.words('folder');
    if (folder !== undefined) {
      await writeAll(folder, subject, given, output);
      return 0;
    }
    const name = given.words('kind') ?? 'inspection';
    await putPage(kindNamed(name, subject).make(subject), given, output);
    return 0;
  },
};

function kindNamed(name: string, { definition, mode }: Subject): DocumentKind {
  const kind = documentKinds[name];
  if (!kind) {
    const meant = nearest(name, names);
    const offer = meant === undefined ? `There are: ${names.join(', ')}.` : `Did you mean "${meant}"?`;
    throw new UsageError(`There is no document "${name}". ${offer}`);
  }
  if (kind.studentsOnly && definition.audience !== 'student')
    throw new UsageError(`"${name}" is for surveys of students; "${definition.id}" asks others.`);
  if (mode && !kind.byMode)
    throw new UsageError(`"${name}" tells of every privacy mode: leave out --privacy.`);
  return kind;
}

function modeIn(given: Given, { definition }: Subject): PrivacyMode | undefined {
  const asked = given.words('privacy');
  const mode = definition.privacy.find((each) => each === asked);
  if (asked !== undefined && !mode)
    throw new UsageError(
      `"${definition.id}" does not allow the privacy mode "${asked}". There are: ${definition.privacy.join(', ')}.`,
    );
  return mode;
}

async function writeAll(folder: string, subject: Subject, given: Given, { out }: Output): Promise<void> {
  if (given.words('out') !== undefined || given.words('kind') !== undefined)
    throw new UsageError('--folder writes every document: leave out --kind and --out.');
  await mkdir(folder, { recursive: true });
  const isStudents = subject.definition.audience === 'student';
  for (const [name, { ending, studentsOnly, make }] of Object.entries(documentKinds)) {
    if (studentsOnly && !isStudents) continue;
    const path = join(folder, fileName(name, ending));
    await writeText(path, make(subject), { isNew: !given.isSet('force') });
    out(path);
  }
}

/** A codebook has the name by which programs find it. */
const fileName = (name: string, ending: string): string =>
  name === 'codebook' ? 'datapackage.json' : `${name.replace(/-csv$/, '')}.${ending}`;
