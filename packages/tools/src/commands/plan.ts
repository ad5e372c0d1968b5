import { responseContextKeys } from '@kith/core';
import { planFor, type PlanOptions, type ResultsPlan } from '@kith/results';
import { UsageError, type Command, type Given } from '../cli/contract.js';
import { readJson } from '../files/read-json.js';
import { readSurveys, type Survey } from '../files/read-surveys.js';
import { writeText } from '../files/write-text.js';
import { readBeside } from '../publish/beside.js';
import { labelsOf, parsedOf } from '../publish/labels-of.js';

const details = `A plan says what of a survey is scored, by which groups it is shown, and how small a group may be. The collector reads
the file in KITH_RESULTS. What belongs together comes from the notes of the ready-made survey. --with brings the names
that a district has for schools, waves and changes.`;

export const plan: Command = {
  name: 'plan',
  operands: '<file.json | instrument id> …',
  summary: 'Writes what a collector has to know to release results of a survey.',
  details,
  options: {
    contexts: { type: 'string', multiple: true, value: 'school', help: 'groups by what pages say of people' },
    crossings: {
      type: 'string',
      multiple: true,
      value: 'id.race:school',
      help: 'two groupings by each other',
    },
    smallest: { type: 'string', value: '10', help: 'fewest of whom anything is told, 5 to 30' },
    languages: { type: 'string', multiple: true, value: 'en,es', help: 'these languages; else all it has' },
    catalogue: { type: 'string', multiple: true, value: 'es.json', help: 'its other languages, for a file' },
    with: {
      type: 'string',
      value: 'beside.json',
      help: 'names of the district, as `kith publish` takes them',
    },
    out: { type: 'string', value: 'plans.json', help: 'writes it to a file' },
    force: { type: 'boolean', help: 'also over a file that is there' },
  },
  async run(given, { out }) {
    const surveys = await readSurveys(given.names, given.texts('catalogue'));
    if (surveys.length === 0)
      throw new UsageError('Name a survey: kith plan student-pulse-6-12 --contexts school --out plans.json');
    const [beside] = given.texts('with');
    const { words } = beside === undefined ? {} : readBeside(await readJson(beside));
    const labels = { languages: given.texts('languages'), ...(words && { words }) };
    const plans = surveys.map((survey) => planOf(survey, given, labelsOf(survey, labels)));
    const text = `${JSON.stringify(plans, null, 2)}\n`;
    const [path] = given.texts('out');
    if (path !== undefined) await writeText(path, text, { isNew: !given.isSet('force') });
    out(path ?? text);
    return 0;
  },
};

function planOf(survey: Survey, given: Given, labels: NonNullable<PlanOptions['labels']>): ResultsPlan {
  const definition = parsedOf(survey);
  const [smallest] = given.texts('smallest');
  try {
    const options: PlanOptions = {
      contexts: contextsIn(given),
      crossings: given.texts('crossings').map(pairIn),
      labels,
      ...(smallest !== undefined && { smallest: Number(smallest) }),
    };
    const { measures } = planFor(definition, options);
    return planFor(definition, { ...options, constructs: constructsIn(survey, measures) });
  } catch (error) {
    // What a plan cannot be is said by whoever protects it.
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(`${definition.id}: ${error.message}`);
  }
}

function contextsIn(given: Given): NonNullable<PlanOptions['contexts']> {
  const known = responseContextKeys as readonly string[];
  const asked = given.texts('contexts');
  const strange = asked.find((name) => !known.includes(name));
  if (strange !== undefined)
    throw new UsageError(`There is no context "${strange}". There are: ${known.join(', ')}.`);
  return asked as NonNullable<PlanOptions['contexts']>;
}

function pairIn(text: string): readonly [string, string] {
  const [first, second, ...more] = text.split(':');
  if (!first || !second || more.length > 0)
    throw new UsageError(`"${text}" is no crossing. Write two groupings with a colon: id.race:school`);
  return [first, second];
}

/** What the notes pool: of at least two questions that are scored, on scales of the same length. */
function constructsIn(
  { input: { notes } }: Survey,
  measures: ResultsPlan['measures'],
): Record<string, readonly string[]> {
  const lengths = new Map(measures.map(({ id, values }) => [id, values.length]));
  return Object.fromEntries(
    Object.entries(notes?.constructs ?? {}).flatMap(([id, { items, report }]) => {
      const own = new Set(items.map((item) => lengths.get(item)));
      return report === 'score' && own.size === 1 && !own.has(undefined) ? [[id, items]] : [];
    }),
  );
}
