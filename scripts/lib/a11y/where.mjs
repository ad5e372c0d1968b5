import { table } from './table.mjs';

/** Every engine. */
const everywhere = { chromium: true, firefox: true, webkit: true };

const noTree = 'its driver gives no accessibility tree';

/**
 * Checks of accessibility that are not a look of `test/a11y/plan.ts`, each with its test files, and where it runs:
 * `true`, or why it does not.
 */
export const checks = [
  {
    name: 'whole surveys by keyboard, 390 px',
    files: ['test/journeys/flagships.test.mjs'],
    ...everywhere,
    // The window of WebKit does not get that narrow; what it shows is the same.
    note: 'in WebKit inside a frame of 390 px',
  },
  {
    name: 'whole surveys by touch, 390 px',
    files: ['test/engines/touch.test.mjs'],
    chromium: true,
    firefox: 'with the pointer: its driver has no finger',
    webkit: 'with the pointer: its driver has no finger',
  },
  {
    name: 'accessibility tree, compared with what is kept',
    files: ['test/engines/accessibility-tree.test.mjs'],
    chromium: true,
    firefox: noTree,
    webkit: noTree,
  },
  {
    name: 'role and name of each control, as the engine computes them',
    files: ['test/engines/accessibility-tree.test.mjs'],
    chromium: true,
    firefox: 'its driver does not say them',
    webkit: true,
    note: 'in Chromium as part of the tree',
  },
  {
    name: 'focus and scrolling',
    files: ['packages/elements/src/survey/survey.focus.test.ts'],
    ...everywhere,
  },
  {
    name: 'what is announced',
    files: ['packages/elements/src/survey/survey.announcements.test.ts'],
    ...everywhere,
  },
  {
    name: 'texts replaced by a page translator',
    files: ['packages/elements/src/survey/survey.translator.test.ts'],
    ...everywhere,
  },
  {
    name: 'contrast of a page’s own colours',
    files: [
      'packages/elements/src/parts/contrast.test.ts',
      'packages/elements/src/survey/survey.contrast.test.ts',
    ],
    ...everywhere,
  },
  { name: 'pages with hostile styles', files: ['test/hosts/hostile-pages.test.mjs'], ...everywhere },
  {
    name: 'a survey for K–2 answered by ear alone',
    files: ['packages/elements/src/aloud/by-ear.test.ts'],
    ...everywhere,
  },
  {
    name: 'axe and targets, every item and every state of a survey in English, light and dark, 390 px',
    files: ['test/browser/axe-narrow.test.ts'],
    ...everywhere,
  },
  {
    name: 'nothing cut off or over its neighbour in long, Arabic and turned words, 320 px',
    files: ['test/browser/overflow.long.test.ts'],
    ...everywhere,
    note: 'in WebKit in a part of the page of 320 px',
  },
];

const engines = ['chromium', 'firefox', 'webkit'];
const titles = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

const shown = {
  all: 'every fixture',
  surveys: 'every survey',
  'whole-surveys': 'surveys, but those that differ from others in words alone',
};

/** Rows of `[check, Chromium, Firefox, WebKit]` in words. `plan` is what `test/a11y/plan.ts` exports. */
export function whereRows({ lookNames, looks, cellOf }) {
  const ofLook = (look, engine) => {
    const { skipped, fixtures } = cellOf(look, engine);
    return skipped ? `no: ${skipped}` : shown[fixtures];
  };
  return [
    ...checks.map(({ name, note, ...rest }) => [
      note ? `${name} (${note})` : name,
      ...engines.map((engine) => (rest[engine] === true ? 'yes' : `no: ${rest[engine]}`)),
    ]),
    ...lookNames.map((look) => [
      `look ${look}, ${looks[look].width} px: ${looks[look].printed || looks[look].spaced ? '' : 'axe, '}${looks[look].note}`,
      ...engines.map((engine) => ofLook(look, engine)),
    ]),
  ];
}

/** For the terminal. */
export const whereLines = (plan) => table([['', ...engines.map((name) => titles[name])], ...whereRows(plan)]);

/** For docs/accessibility/engines.md. */
export function whereDocument(plan) {
  const rows = whereRows(plan).map((cells) => `| ${cells.join(' | ')} |`);
  return `# Which check runs in which engine

Made by \`node scripts/engine-table.mjs\` from the plan that the tests follow; a test holds it to that. What does not run says why.

| check | Chromium | Firefox | WebKit |
| --- | --- | --- | --- |
${rows.join('\n')}

No engine here is tried with a screen reader.
`;
}
