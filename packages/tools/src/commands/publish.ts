import { KithError } from '@kith/core';
import { UsageError, type Command, type Given, type Output } from '../cli/contract.js';
import { readJson } from '../files/read-json.js';
import { readSurveys, type Survey } from '../files/read-surveys.js';
import { writeText } from '../files/write-text.js';
import { readBeside } from '../publish/beside.js';
import { checkShareBack } from '../publish/check-share-back.js';
import { publicationOf } from '../publish/publication-of.js';
import { readKey } from '../publish/read-key.js';
import { readResults } from '../publish/read-results.js';
import { shareBackPage } from '../publish/share-back-page.js';

const details = `Results come from a collector, with a results key in KITH_RESULTS_KEY or in a file (--key-file), or from a file that was
saved before. --survey brings the words of the questions; --with is what the district says beside them: the change log,
comments and names. Only what was released is taken: no responses, and no numbers of small groups.

--share-back checks a file of what was heard, what will be done and what cannot be. With --out share-back.json it
writes that file, and a page to print for each language beside it: share-back.es.html.`;

export const publish: Command = {
  name: 'publish',
  operands: '<results.json | https://…/results?instrument=…>',
  summary: 'Writes the file of released results that a page shows, or what is shared back.',
  details,
  options: {
    survey: {
      type: 'string',
      value: 'student-pulse-6-12',
      help: 'the survey, a file or an id, for its words',
    },
    catalogue: { type: 'string', multiple: true, value: 'es.json', help: 'its other languages, for a file' },
    languages: { type: 'string', multiple: true, value: 'en,es', help: 'these languages; else all it has' },
    with: { type: 'string', value: 'beside.json', help: 'change log, comments and names of the district' },
    'key-file': { type: 'string', value: 'key.txt', help: 'a file that holds the results key' },
    'share-back': { type: 'string', value: 'heard.json', help: 'in place of results: what is shared back' },
    language: {
      type: 'string',
      value: 'es',
      help: 'of what is shared back: prints the page in this language',
    },
    out: { type: 'string', value: 'belonging.json', help: 'writes it to a file' },
    force: { type: 'boolean', help: 'also over files that are there' },
  },
  async run(given, output) {
    try {
      await (given.words('share-back') === undefined
        ? putResults(given, output)
        : putShareBack(given, output));
      return 0;
    } catch (error) {
      if (!(error instanceof KithError)) throw error;
      throw new UsageError(told(error));
    }
  },
};

/** A message with what was found and what belongs there. */
function told({ message, path, given, expected }: KithError): string {
  return [
    message,
    ...(path === undefined ? [] : [`  where:    ${path}`]),
    ...(given === undefined ? [] : [`  given:    ${JSON.stringify(given)}`]),
    ...(expected === undefined ? [] : [`  expected: ${expected}`]),
  ].join('\n');
}

async function putResults(given: Given, output: Output): Promise<void> {
  const [from, ...more] = given.names;
  if (from === undefined || more.length > 0)
    throw new UsageError(
      'Name one file of results, or the address of a collector: kith publish results.json --survey student-pulse-6-12 --out published.json',
    );
  if (given.words('language') !== undefined)
    throw new UsageError('--language is for --share-back; results take --languages.');
  const survey = await surveyIn(given);
  if (!survey && given.texts('languages').length > 0)
    throw new UsageError('--languages needs --survey: the words come from there.');
  const [beside] = given.texts('with');
  const publication = publicationOf({
    beside: beside === undefined ? {} : readBeside(await readJson(beside)),
    results: await readResults(from, await readKey(given)),
    survey,
    languages: given.texts('languages'),
  });
  await put(given, output, JSON.stringify(publication));
}

async function surveyIn(given: Given): Promise<Survey | undefined> {
  const names = given.texts('survey');
  const [survey, ...more] = await readSurveys(names, given.texts('catalogue'));
  if (more.length > 0) throw new UsageError('Name one survey: results are of one.');
  return survey;
}

async function putShareBack(given: Given, output: Output): Promise<void> {
  const strange = ['survey', 'with', 'key-file', 'languages', 'catalogue'].find((name) => given.words(name));
  if (strange !== undefined || given.names.length > 0)
    throw new UsageError(
      `--share-back takes no results: leave out ${strange === undefined ? `"${given.names[0] ?? ''}"` : `--${strange}`}.`,
    );
  const { texts, kith } = checkShareBack(await readJson(given.texts('share-back')[0] ?? ''));
  const [language] = given.texts('language');
  if (language !== undefined) {
    const own = texts[language];
    if (!own)
      throw new UsageError(
        `There are no words in "${language}". There are: ${Object.keys(texts).join(', ')}.`,
      );
    await put(given, output, shareBackPage(language, own));
    return;
  }
  await put(given, output, `${JSON.stringify({ kith, texts }, null, 2)}\n`);
  const [path] = given.texts('out');
  if (path === undefined) return;
  for (const [tag, own] of Object.entries(texts)) {
    const page = `${path.replace(/\.json$/, '')}.${tag}.html`;
    await writeText(page, shareBackPage(tag, own), { isNew: !given.isSet('force') });
    output.out(page);
  }
}

/** Prints it, or writes it to the file that was named. */
async function put(given: Given, { out }: Output, text: string): Promise<void> {
  const [path] = given.texts('out');
  if (path !== undefined) await writeText(path, text, { isNew: !given.isSet('force') });
  out(path ?? text);
}
