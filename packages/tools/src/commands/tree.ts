import { localise } from '@kith/core';
import { parseCatalogue, parseDefinition, DefinitionError } from '@kith/core/schema';
import { UsageError, type Command } from '../cli/contract.js';
import { readSurveys, type Survey } from '../files/read-surveys.js';
import { treeOf } from '../paths/tree.js';
import { printTree } from './print-tree.js';

const details = `Pages and items in order, each condition in words, then every path that differs in what is shown, with
its minutes by Kith's time model: half a minute for the notice, 9 seconds for a closed question (15 in grades 3-5, 25
in K-2) or a row of a matrix, 40 for an open one. Where there are too many paths to list or to count, or where chance or
a computed value decides, it says so.`;

export const tree: Command = {
  name: 'tree',
  operands: '<file.json | instrument id>',
  summary: 'Shows every path that a person can take, with its minutes.',
  details,
  options: {
    language: { type: 'string', value: 'es', help: 'the words of this language' },
    catalogue: { type: 'string', multiple: true, value: 'es.json', help: 'where they come from, for a file' },
    json: { type: 'boolean', help: 'the same as JSON' },
  },
  async run(given, { out }) {
    const surveys = await readSurveys(given.names, given.texts('catalogue'));
    const [survey, ...more] = surveys;
    if (!survey || more.length) throw new UsageError('Name one file or instrument: kith tree survey.json');
    const [language] = given.texts('language');
    const found = treeOf(definitionIn(survey, language));
    out(given.isSet('json') ? JSON.stringify(found, null, 2) : printTree(found));
    return 0;
  },
};

function definitionIn({ input, names }: Survey, language: string | undefined): ReturnType<typeof localise> {
  try {
    const definition = parseDefinition(input.definition);
    if (language === undefined || language === definition.language) return definition;
    const catalogues = (input.catalogues ?? []).map((each) => parseCatalogue(each, definition));
    const catalogue = catalogues.find((each) => each.language === language);
    if (catalogue) return localise(definition, catalogue);
    const there = [definition.language, ...catalogues.map((each) => each.language)].join(', ');
    throw new UsageError(`${names[0] ?? ''} has no words in "${language}". There are: ${there}.`);
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    const count = error.mistakes.length === 1 ? 'a mistake' : `${error.mistakes.length} mistakes`;
    throw new UsageError(`${names.join(', ')}: there is ${count}. \`kith check\` lists and explains it.`);
  }
}
