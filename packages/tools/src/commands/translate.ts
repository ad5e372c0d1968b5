import { readFile } from 'node:fs/promises';
import type { Catalogue, CatalogueStatus } from '@kith/core';
import { UsageError, type Command, type ExitCode, type Given, type Output } from '../cli/contract.js';
import { definitionIn } from '../files/definition-in.js';
import { readSurveys } from '../files/read-surveys.js';
import { writeText } from '../files/write-text.js';
import type { Work } from '../translate/contract.js';
import { instrumentWork } from '../translate/instrument-work.js';
import { interfaceWork } from '../translate/interface-work.js';
import { readSheet, sheetOf } from '../translate/sheet.js';
import { takeIn } from '../translate/take-in.js';

const statuses: readonly CatalogueStatus[] = ['draft', 'machine', 'reviewed', 'pretested'];

const details = `Out: kith translate session-exit --language so --out so.csv
In:  kith translate session-exit --language so --sheet so.csv --out so.json
"interface" stands for Kith's own texts: kith translate interface --language so --out so.csv

A sheet is taken in whole or not at all: every row is held against the original, and what is wrong is listed by its row.
What changes is listed. The status stays what it was, or "draft" where a text has changed, unless --status says more.
A file that is there is written over only with --force. --out so.ts writes a TypeScript module for Kith's own folders.

Exit code 0: done. 1: the sheet has problems. 2: it could not be done as asked.`;

export const translate: Command = {
  name: 'translate',
  operands: '<file.json | instrument id | interface>',
  summary: 'Writes a sheet for translators, and takes the reviewed sheet in.',
  details,
  options: {
    language: { type: 'string', value: 'so', help: 'the language to translate into' },
    catalogue: {
      type: 'string',
      multiple: true,
      value: 'so.json',
      help: 'the translation that there is, for a file',
    },
    sheet: { type: 'string', value: 'so.csv', help: 'a sheet that came back' },
    status: { type: 'string', value: 'reviewed', help: `${statuses.join(', ')}: says it of the whole` },
    out: { type: 'string', value: 'file', help: 'where to write' },
    force: { type: 'boolean', help: 'also over a file that is there' },
  },
  async run(given, output) {
    const work = await workFor(given);
    const [sheet] = given.texts('sheet');
    return sheet === undefined ? sendOut(work, given, output) : bringIn(work, sheet, given, output);
  },
};

async function sendOut(work: Work, given: Given, { out }: Output): Promise<ExitCode> {
  const [path] = given.texts('out');
  if (given.texts('status').length)
    throw new UsageError('"--status" goes with a sheet that comes in: --sheet so.csv');
  const text = sheetOf(work);
  if (path === undefined) out(text);
  else {
    await writeText(path, text, { isNew: !given.isSet('force') });
    out(`${work.entries.length} texts of ${work.name} in "${work.language}" are in ${path}.`);
  }
  return 0;
}

async function bringIn(work: Work, sheet: string, given: Given, { out, err }: Output): Promise<ExitCode> {
  const [path] = given.texts('out');
  const { texts, changes, problems } = takeIn(work, readSheet(await textOf(sheet), sheet));
  if (problems.length) {
    err([...problems, `${problems.length} to mend in ${sheet}; nothing was written.`].join('\n'));
    return 1;
  }
  const status = statusFrom(given) ?? (changes.length ? 'draft' : work.status);
  const document = work.build(texts, status);
  if (path === undefined) {
    out(JSON.stringify(document, null, 2));
    return 0;
  }
  await writeText(
    path,
    path.endsWith('.ts') ? moduleOf(work, document) : `${JSON.stringify(document, null, 2)}\n`,
    { isNew: !given.isSet('force') },
  );
  const list = changes.map(
    ({ key, before, after }) => `  ${key}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`,
  );
  out(
    [
      ...list,
      `${changes.length} changed, ${work.entries.length - changes.length} as before. Status: ${status}. Written to ${path}.`,
      `Among Kith's own texts it stands in ${work.place}.`,
    ].join('\n'),
  );
  return 0;
}

async function workFor(given: Given): Promise<Work> {
  const [language, ...others] = given.texts('language');
  if (language === undefined || others.length) throw new UsageError('Name one language: --language so');
  if (!isTag(language))
    throw new UsageError(`"${language}" is no language tag. Expected one such as so, pt-BR or zh-Hant.`);
  const [name, ...more] = given.names;
  if (name === undefined || more.length)
    throw new UsageError(
      'Name one file, an instrument or "interface": kith translate survey.json --language so',
    );
  if (name === 'interface') return interfaceWork(language);
  const [survey] = await readSurveys([name], given.texts('catalogue'));
  if (!survey) throw new UsageError(`${name} is no definition.`);
  const definition = definitionIn(survey);
  if (language === definition.language) throw new UsageError(`${name} is written in "${language}" itself.`);
  // A catalogue that lacks texts is refused as a translation, but is a beginning of one.
  const now = (survey.input.catalogues ?? [])
    .map((each) => Object(each) as Partial<Catalogue>)
    .find((each) => each.language === language);
  return instrumentWork(definition, language, now);
}

function isTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text)[0] === text;
  } catch {
    return false;
  }
}

function statusFrom(given: Given): CatalogueStatus | undefined {
  const [asked] = given.texts('status');
  const status = statuses.find((each) => each === asked);
  if (asked !== undefined && !status)
    throw new UsageError(`"${asked}" is no status. There are: ${statuses.join(', ')}.`);
  return status;
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new UsageError(`${path} cannot be read: ${code === 'ENOENT' ? 'there is no such file' : code}.`);
  }
}

/** To be formatted with `npm run format`. */
function moduleOf({ language, module: { type, from } }: Work, document: object): string {
  const name = language.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return `import type { ${type} } from '${from}';\n\nexport const ${name}: ${type} = ${JSON.stringify(document, null, 2)};\n`;
}
