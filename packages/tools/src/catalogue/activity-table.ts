import { programmes, servedBy, wordsFor, type Programme } from '@kith/instruments/activities';

const marks = { all: 'yes', some: 'in part', none: 'not yet' } as const;

/** What the documentation says of the programmes: how much is served, and a table for each. */
export function activityTable(): string {
  const all = programmes.flatMap(({ activities }) => activities.map(servedBy));
  const count = (state: keyof typeof marks): number => all.filter((each) => each === state).length;
  return [
    `Of ${all.length} activities ${count('all')} are served, ${count('some')} in part, and ${count('none')} not yet.`,
    '',
    ...programmes.flatMap(tableOf),
  ].join('\n');
}

function tableOf({ id, name, activities }: Programme): readonly string[] {
  return [
    `### ${name} (${id})`,
    '',
    '|  | Activity | Who is heard | With what | Served |',
    '| --- | --- | --- | --- | --- |',
    ...activities.map(
      (each, n) =>
        `| ${n + 1} | ${each.activity} | ${each.heard} | ${wordsFor(each)} | ${marks[servedBy(each)]} |`,
    ),
    '',
  ];
}
