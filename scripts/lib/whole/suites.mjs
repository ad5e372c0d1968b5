/**
 * What a change does not wait for, because all of it takes an hour and more; each keeps its last run in
 * test/whole/last-runs.json. `guards` are the folders after whose changes it is run again.
 */
export const suites = [
  {
    name: 'long',
    command: 'npm run test:long -- --keep',
    guards: ['packages', 'test/journeys', 'test/fixtures'],
  },
  { name: 'lit', command: 'npm run test:lit -- --keep', guards: ['packages/elements'] },
  {
    name: 'engines',
    command: 'npm run test:engines -- firefox webkit --whole --keep',
    guards: ['packages/delivery', 'packages/elements', 'packages/embed', 'test/journeys', 'test/fixtures'],
  },
  {
    name: 'policies',
    command: 'npm run test:policies -- --keep',
    guards: ['packages/embed', 'test/policies', 'test/pages'],
  },
  {
    name: 'looks',
    command: 'npm run test:a11y -- --keep',
    guards: ['packages/elements', 'test/a11y', 'test/fixtures'],
  },
];
