import { existsSync } from 'node:fs';
import { type Definition, nearest } from '@kith/core';
import { DefinitionError, parseCatalogue, parseDefinition } from '@kith/core/schema';
import { catalogueCopyOf, copyOf } from '../adapt/copy-of.js';
import { questionsOf } from '../adapt/original.js';
import { UsageError, type Command, type Given } from '../cli/contract.js';
import { definitionIn } from '../files/definition-in.js';
import { readSurveys, type Survey } from '../files/read-surveys.js';
import { writeText } from '../files/write-text.js';

const details = `The copy has an id, a title and a notice of its own, and says in "basedOn" where it comes from. Its questions keep
their ids, so that results can be set beside those of the original where the words stay as they are. Beside it stand its
words in other languages, one file each: survey.es.json beside survey.json.

Then change the file. \`kith check\` says what may still be compared. Without --out the copy is printed, without its
other languages.`;

export const adapt: Command = {
  name: 'adapt',
  operands: '<file.json | instrument id>',
  summary: 'Writes a copy of a survey to start from, under a name of its own.',
  details,
  options: {
    id: { type: 'string', value: 'lakeside-pulse', help: 'the id of the copy; always needed' },
    title: {
      type: 'string',
      value: '"Our school"',
      help: 'its title; else that of the original with the id',
    },
    without: { type: 'string', multiple: true, value: 'id.race', help: 'questions that it does without' },
    languages: {
      type: 'string',
      multiple: true,
      value: 'es,ar',
      help: 'only these languages beside its own',
    },
    catalogue: { type: 'string', multiple: true, value: 'es.json', help: 'where they come from, for a file' },
    out: { type: 'string', value: 'lakeside-pulse.json', help: 'writes it to a file' },
    force: { type: 'boolean', help: 'also over files that are there' },
  },
  async run(given, { out }) {
    const [survey, ...more] = await readSurveys(given.names, given.texts('catalogue'));
    const [id] = given.texts('id');
    if (!survey || more.length || id === undefined) {
      throw new UsageError(
        'Name one survey and an id for the copy: kith adapt student-pulse-6-12 --id lakeside-pulse --out lakeside-pulse.json',
      );
    }
    const original = definitionIn(survey);
    refuseName(id, original);
    const copy = checked(copyOf(original, { id, without: withoutIn(given, original), ...titleIn(given) }));
    const [path] = given.texts('out');
    if (path === undefined) out(json(copy));
    else out(await writeAll(path, copy, languagesOf(survey, given, original), given.isSet('force')));
    return 0;
  },
};

const json = (value: unknown): string => JSON.stringify(value, null, 2);

function titleIn(given: Given): { readonly title?: string } {
  const title = given.words('title');
  return title === undefined ? {} : { title };
}

function refuseName(id: string, original: Definition): void {
  if (id === original.id) throw new UsageError(`"${id}" is the original: give the copy an id of its own.`);
}

function withoutIn(given: Given, original: Definition): readonly string[] {
  const without = given.texts('without');
  const ids = questionsOf(original).map((item) => item.id);
  const unknown = without.find((each) => !ids.includes(each));
  if (unknown === undefined) return without;
  const meant = nearest(unknown, ids);
  const offer = meant === undefined ? `There are: ${ids.join(', ')}.` : `Did you mean "${meant}"?`;
  throw new UsageError(`${original.id} has no question "${unknown}". ${offer}`);
}

/** What is left out may be needed by what stays. */
function checked(copy: Definition): Definition {
  try {
    return parseDefinition(copy);
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    const list = error.mistakes.map(({ path, message }) => `  ${path}: ${message}`);
    throw new UsageError(['The copy cannot be made like this:', ...list].join('\n'));
  }
}

function languagesOf(
  { input }: Survey,
  given: Given,
  original: Definition,
): ReturnType<typeof parseCatalogue>[] {
  const catalogues = (input.catalogues ?? []).map((each) => parseCatalogue(each, original));
  const wanted = given.texts('languages').filter((language) => language !== original.language);
  const there = catalogues.map(({ language }) => language);
  const missing = wanted.find((language) => !there.includes(language));
  if (missing !== undefined) {
    const names = [original.language, ...there].join(', ');
    throw new UsageError(`${original.id} has no words in "${missing}". There are: ${names}.`);
  }
  return given.texts('languages').length === 0
    ? catalogues
    : catalogues.filter(({ language }) => wanted.includes(language));
}

async function writeAll(
  path: string,
  copy: Definition,
  catalogues: readonly ReturnType<typeof parseCatalogue>[],
  isForced: boolean,
): Promise<string> {
  const files: readonly (readonly [string, unknown])[] = [
    [path, copy],
    ...catalogues.map(
      (each) => [path.replace(/(\.json)?$/, `.${each.language}.json`), catalogueCopyOf(each, copy)] as const,
    ),
  ];
  const [inTheWay] = isForced ? [] : files.filter(([file]) => existsSync(file));
  if (inTheWay) {
    throw new UsageError(
      `Nothing was written: ${inTheWay[0]} is there already; to write over it, add --force.`,
    );
  }
  for (const [file, content] of files) await writeText(file, `${json(content)}\n`, { isNew: !isForced });
  const names = files.map(([file]) => file);
  return [
    `The copy is in ${names.join(', ')}.`,
    `Change it, and look at what may still be compared: kith check ${names.join(' ')}`,
  ].join('\n');
}
