import { UsageError, type Command } from '../cli/contract.js';
import { definitionIn } from '../files/definition-in.js';
import { readSurveys } from '../files/read-surveys.js';
import { writeText } from '../files/write-text.js';
import { interfaceLanguages } from '../interface/languages.js';
import { plainPage } from '../plain/plain-page.js';

const details = `For a reader whose language is not offered: every question, option and notice, with no script, so that a phone can
translate it and somebody can read it out. Answers cannot be sent from it, and it says how to answer with help.
Surveys of the catalogue have theirs beside kith.js; a page names its own with plain-href="…".`;

export const plain: Command = {
  name: 'plain',
  operands: '<file.json | instrument id>',
  summary: 'Makes a page of plain HTML of a survey, to be translated or read out.',
  details,
  options: {
    language: { type: 'string', value: 'es', help: 'the words of this language' },
    catalogue: { type: 'string', multiple: true, value: 'es.json', help: 'where they come from, for a file' },
    out: { type: 'string', value: 'file.html', help: 'writes it to a file' },
    force: { type: 'boolean', help: 'also over a file that is there' },
  },
  async run(given, { out }) {
    const [survey, ...more] = await readSurveys(given.names, given.texts('catalogue'));
    if (!survey || more.length)
      throw new UsageError('Name one file or instrument: kith plain survey.json --out survey.html');
    const definition = definitionIn(survey, given.texts('language')[0]);
    const spoken = definition.language.split('-')[0];
    const language = interfaceLanguages.find(({ tag }) => tag === spoken);
    if (!language) {
      const there = interfaceLanguages.map(({ tag }) => tag).join(', ');
      throw new UsageError(`Kith has no words of its own in "${definition.language}". There are: ${there}.`);
    }
    const html = plainPage(definition, language);
    const [path] = given.texts('out');
    if (path === undefined) {
      out(html);
      return 0;
    }
    await writeText(path, html, { isNew: !given.isSet('force') });
    out(`The page is in ${path}.`);
    return 0;
  },
};
