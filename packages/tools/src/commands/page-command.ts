import type { Definition } from '@kith/core';
import type { InstrumentNotes } from '@kith/instruments';
import { UsageError, type Command, type Given, type Output } from '../cli/contract.js';
import { definitionIn } from '../files/definition-in.js';
import { readSurveys } from '../files/read-surveys.js';
import { writeText } from '../files/write-text.js';
import { interfaceLanguages, type WholeLanguage } from '../interface/languages.js';

/** What every command takes that makes one page of one survey. */
export const pageOptions: Command['options'] = {
  language: { type: 'string', value: 'es', help: 'the words of this language' },
  catalogue: { type: 'string', multiple: true, value: 'es.json', help: 'where they come from, for a file' },
  out: { type: 'string', value: 'file.html', help: 'writes it to a file' },
  force: { type: 'boolean', help: 'also over a file that is there' },
};

/** Reads the survey, in the language asked for, and prints or writes the page that `make` makes of it. */
export function runPage(
  name: string,
  make: (definition: Definition, language: WholeLanguage) => string,
): Command['run'] {
  return async (given, output) => {
    const { definition, language } = await readOne(name, given);
    await putPage(make(definition, language), given, output);
    return 0;
  };
}

export interface OneSurvey {
  readonly definition: Definition;
  readonly language: WholeLanguage;
  readonly notes?: InstrumentNotes;
}

/** The one survey that is named, in the language asked for, with the words of Kith in it. */
export async function readOne(command: string, given: Given): Promise<OneSurvey> {
  const [survey, ...more] = await readSurveys(given.names, given.texts('catalogue'));
  if (!survey || more.length)
    throw new UsageError(`Name one file or instrument: kith ${command} survey.json --out survey.html`);
  const definition = definitionIn(survey, given.texts('language')[0]);
  const spoken = definition.language.split('-')[0];
  const language = interfaceLanguages.find(({ tag }) => tag === spoken);
  if (!language) {
    const there = interfaceLanguages.map(({ tag }) => tag).join(', ');
    throw new UsageError(`Kith has no words of its own in "${definition.language}". There are: ${there}.`);
  }
  const { notes } = survey.input;
  return { definition, language, ...(notes && { notes }) };
}

/** Prints a text, or writes it to the file that was named. */
export async function putPage(text: string, given: Given, { out }: Output): Promise<void> {
  const [path] = given.texts('out');
  if (path === undefined) {
    out(text);
    return;
  }
  await writeText(path, text, { isNew: !given.isSet('force') });
  out(`The page is in ${path}.`);
}
