import { readFileSync, writeFileSync } from 'node:fs';
import { ensureInstalled } from './lib/ensure-installed.mjs';

const leanestName = 'the same, kith.js with one instrument and one language';
const limitsFile = new URL('size-limits.json', import.meta.url);

await ensureInstalled();
const { build } = await import('./lib/build.mjs');
const { above, describe, tightened, totals } = await import('./lib/size/judge.mjs');
if (!(await build())) {
  console.error('The build failed; the messages stand above.');
  process.exit(1);
}
const { bySource } = await import('./lib/size/by-source.mjs');
const { madeOf } = await import('./lib/size/made-of.mjs');
const { weighSurvey } = await import('./lib/size/weigh-survey.mjs');
const { withOneInstrument } = await import('./lib/size/weigh-one-instrument.mjs');
const { weighKithAll } = await import('./lib/size/weigh-kith-all.mjs');

const { whole, bare, body, parts } = await weighKithAll();
const survey = await weighSurvey();
const { counted, body: leanest } = await withOneInstrument(survey);
const weighed = {
  'belonging survey, English, from a cold cache to the thanks': survey,
  [leanestName]: counted,
  'kith-all.js': [whole],
  'kith-all.js without the validator': [bare],
};
const limits = JSON.parse(readFileSync(limitsFile, 'utf8'));
const sizes = totals(weighed);
console.log(
  '\nBytes at brotli 11. Of the survey, everything is counted that its page asked for in Chromium,',
);
console.log('except the page itself and what the endpoint answers.\n');
console.log(describe(weighed, limits).join('\n'));
console.log('\nLoaded when asked for, without a limit:');
console.log(parts.map(({ path, brotli }) => `   ${path} ${brotli}`).join('\n'));
console.log('\nWhat both files share is made of, in bytes before brotli:');
console.log(
  madeOf(body)
    .map(([name, bytes]) => `   ${name} ${bytes}`)
    .join('\n'),
);

if (process.argv.includes('--by-source')) {
  console.log('\nWhat each source of the leanest file costs at brotli 11 (and before brotli):');
  for (const [name, brotli, bytes] of bySource(leanest)) console.log(`   ${name} ${brotli} (${bytes})`);
}
if (process.argv.includes('--table')) {
  const { areaOf } = await import('./lib/size/areas.mjs');
  const { withComputed } = await import('./lib/computed.mjs');
  const file = new URL('../docs/page-weight.md', import.meta.url);
  const rows = [...bySource(leanest, areaOf), ['the whole file', sizes[leanestName], leanest.code.length]];
  const lines = rows.map((row) => `| ${row.join(' | ')} |`);
  const table = ['| what | bytes at brotli 11 | before |', '| --- | --- | --- |', ...lines].join('\n');
  writeFileSync(file, await withComputed(readFileSync(file, 'utf8'), file, table));
  console.log('\nThe table is in docs/page-weight.md.');
}

const tooMuch = above(sizes, limits);
for (const name of tooMuch) console.error(`\n✖ ${name} is above its limit.`);
if (tooMuch.length > 0) {
  console.error(
    'Take the bytes out again, or say in docs/decisions/0008-page-weight.md what they are for and',
  );
  console.error('raise the limit in scripts/size-limits.json to the number that stands there.');
  process.exit(1);
}
const lower = tightened(sizes, limits);
if (process.argv.includes('--lower')) writeFileSync(limitsFile, `${JSON.stringify(lower, null, 2)}\n`);
else if (JSON.stringify(lower) !== JSON.stringify(limits))
  console.log('\nLess than the limit: `npm run size -- --lower` keeps it so.');
