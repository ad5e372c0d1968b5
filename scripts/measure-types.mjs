// How long the compiler takes for a definition of 300 items, with `AnswersOf` asked for. Prints seconds.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const count = Number(process.argv[2] ?? 300);
const mostSeconds = 5;
const root = new URL('../', import.meta.url);
// Below the packages, so that the compiler finds @kith/core as anybody's project does.
const folder = new URL('packages/core/dist/.measure/', root);

const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, label: `Option ${id}` }));
const rows = ['r1', 'r2', 'r3'].map((id) => ({ id, label: `Row ${id}` }));
const makers = [
  () => ({ type: 'scale', scale: 'often5' }),
  () => ({ type: 'yes-no' }),
  () => ({ type: 'single-choice', options }),
  () => ({ type: 'multiple-choice', options }),
  () => ({ type: 'number', min: 0 }),
  () => ({ type: 'matrix', scale: 'agree5', rows }),
  () => ({ type: 'short-text' }),
  () => ({ type: 'ranking', options }),
  () => ({ type: 'numeric-scale', low: 'Low', high: 'High' }),
  (id) => ({
    type: 'repeating-group',
    entry: 'Entry',
    fields: [
      { type: 'short-text', id: `${id}-name`, label: 'Name' },
      { type: 'single-choice', id: `${id}-kind`, label: 'Kind', options },
    ],
  }),
];

/** Every second item has conditions on earlier ones. */
function itemAt(i) {
  const id = `item.${i}`;
  const earlier = { item: `item.${i - 1}`, is: 'answered' };
  const conditions = i % 2 && {
    showIf: { any: [earlier, { all: [earlier, { not: { computed: 'done', atMost: 2 } }] }] },
    requiredIf: earlier,
  };
  return { id, label: `Question ${i}`, ...makers[i % makers.length](id), ...conditions };
}

const items = Array.from({ length: count }, (_, i) => itemAt(i));
const pages = Array.from({ length: Math.ceil(count / 10) }, (_, p) => ({
  id: `page-${p}`,
  items: items.slice(p * 10, p * 10 + 10),
}));
const definition = {
  kith: 1,
  id: 'large',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'family',
  privacy: ['anonymous'],
  title: 'Large',
  notice: { id: 'n@1', kind: 'notice', intro: 'Hello.', whoSees: 'We do.' },
  pages,
  computed: [{ id: 'done', count: ['item.0', 'item.1'] }],
  thanks: 'Thanks.',
};

const source = `import { defineSurvey, type AnswersOf } from '@kith/core';
export const survey = defineSurvey(${JSON.stringify(definition)});
export const first: AnswersOf<typeof survey>['item.0'] = 5;
export const last: keyof AnswersOf<typeof survey> = 'item.${count - 1}';
// @ts-expect-error an item that is not there
export const none: keyof AnswersOf<typeof survey> = 'item.${count}';
`;
const settings = {
  extends: fileURLToPath(new URL('tsconfig.base.json', root)),
  compilerOptions: { composite: false, incremental: false, noEmit: true, skipLibCheck: true, types: [] },
  files: ['survey.ts'],
};

mkdirSync(folder, { recursive: true });
try {
  writeFileSync(new URL('survey.ts', folder), source);
  writeFileSync(new URL('tsconfig.json', folder), JSON.stringify(settings));
  const compiler = fileURLToPath(new URL('node_modules/typescript/bin/tsc', root));
  const run = spawnSync(process.execPath, [compiler, '-p', fileURLToPath(folder), '--extendedDiagnostics'], {
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`The definition does not compile:\n${run.stdout}${run.stderr}`);
  const number = (name) => Number(new RegExp(`${name}:\\s+([\\d.]+)`).exec(run.stdout)?.[1]);
  const seconds = number('Total time');
  console.log(
    `${count} items: ${seconds} s in all, ${number('Check time')} s of checking, ${number('Instantiations')} instantiations`,
  );
  if (!(seconds < mostSeconds)) {
    console.error(`More than ${mostSeconds} s.`);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
