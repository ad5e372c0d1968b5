import { UsageError, type Command } from '../cli/contract.js';
import { definitionIn } from '../files/definition-in.js';
import { readSurveys } from '../files/read-surveys.js';
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
