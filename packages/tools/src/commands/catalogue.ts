import { nearest } from '@kith/core';
import { type Choice, plainActivity, type Wishes } from '@kith/instruments/choosing';
import { activityNames, choices, chosenBy } from '../catalogue/choose.js';
import { UsageError, type Command, type Given } from '../cli/contract.js';

const details = `Without an option everything is listed. An activity is named by its programme and number, as in docs/activities.md:
--activity "DRN 4", or --activity DRN for all of a programme. --words looks in titles, in what surveys are for, and in activities. --minutes is the most that it
may take.`;

export const catalogue: Command = {
  name: 'catalogue',
  operands: '',
  summary: 'Lists the ready-made surveys that fit, each with the tag to copy.',
  details,
  options: {
    activity: { type: 'string', value: '"DRN 4"', help: 'what it serves' },
    words: { type: 'string', value: '"small change"', help: 'words that stand in it or in what it serves' },
    audience: { type: 'string', value: 'family', help: 'who answers' },
    minutes: { type: 'string', value: '3', help: 'at most so many minutes' },
    language: { type: 'string', multiple: true, value: 'es,ar', help: 'languages that it has to have' },
    json: { type: 'boolean', help: 'the same as JSON' },
  },
  run(given, { out }) {
    if (given.names.length > 0) {
      throw new UsageError('`kith catalogue` takes options only; `kith help catalogue` lists them.');
    }
    const found = chosenBy(wishesIn(given));
    out(given.isSet('json') ? JSON.stringify({ kith: 'choices/1', found }, null, 2) : printed(found));
    return Promise.resolve(0);
  },
};

function wishesIn(given: Given): Wishes {
  const [activity] = given.texts('activity');
  const [audience] = given.texts('audience');
  const words = given.words('words');
  const [minutes] = given.texts('minutes');
  const languages = given.texts('language');
  if (activity !== undefined) refuseUnknown('activity', plainActivity(activity), knownActivities());
  if (audience !== undefined)
    refuseUnknown(
      'audience',
      audience,
      unique(({ audience: each }) => [each]),
    );
  for (const each of languages)
    refuseUnknown(
      'language',
      each,
      unique(({ languages: all }) => all),
    );
  if (minutes !== undefined && !/^[1-9]\d?$/.test(minutes)) {
    throw new UsageError(`"--minutes" needs a number of minutes, but found "${minutes}".`);
  }
  return {
    ...(activity !== undefined && { activity }),
    ...(words !== undefined && { words }),
    ...(audience !== undefined && { audience }),
    ...(minutes !== undefined && { minutes: Number(minutes) }),
    languages,
  };
}

const unique = (of: (choice: Choice) => readonly string[]): readonly string[] => [
  ...new Set(choices().flatMap(of)),
];

function knownActivities(): readonly string[] {
  const names = [...activityNames().keys()].map(plainActivity);
  return [...new Set(names.map((name) => name.replace(/\d+$/, ''))), ...names];
}

function refuseUnknown(what: string, given: string, known: readonly string[]): void {
  if (known.includes(given)) return;
  const meant = nearest(given, known);
  const short = known.filter((name) => !/\d/.test(name));
  const offer = meant === undefined ? `There are: ${short.join(', ')}.` : `Did you mean "${meant}"?`;
  throw new UsageError(`There is no ${what} "${given}". ${offer}`);
}

function printed(found: readonly Choice[]): string {
  if (found.length === 0) {
    return 'Nothing in the catalogue fits all of this. Ask for less; or adapt one: kith help adapt';
  }
  return found.map(blockOf).join('\n\n');
}

function blockOf({ id, title, purpose, audience, minutes, languages, activities, tag }: Choice): string {
  return [
    `${id}: ${title}`,
    `  ${purpose}`,
    `  ${audience}, ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, ${languages.join(' ')}`,
    ...(activities.length > 0 ? [`  serves ${activities.join(', ')}`] : []),
    `  ${tag}`,
  ].join('\n');
}
