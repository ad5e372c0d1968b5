import { baselineHash } from './baseline.mjs';
import { hard, sizes } from './engine.mjs';
import { digits, kilobytes, table, times } from './format.mjs';
import { counts } from './pages.mjs';
import { median, medianRatio } from './stats.mjs';
import { targets, verdict } from './targets.mjs';

/** One flat list of series, by the names that targets use. */
export function seriesOf({ engines, pages }) {
  const series = new Map();
  for (const [engine, numbers] of Object.entries(engines ?? {}))
    for (const [key, values] of Object.entries(numbers)) series.set(`${engine} ${key}`, values);
  for (const [page, numbers] of Object.entries(pages ?? {}))
    for (const [what, values] of Object.entries(numbers)) series.set(`${page} ${what}`, values);
  return series;
}

const reader = (series) => {
  const get = (name) => series.get(name) ?? [];
  return {
    value: (name) => median(get(name)),
    ratio: (name, by) => medianRatio(get(name), get(by)),
  };
};

export function targetTable(series) {
  const { ratio } = reader(series);
  return table(
    ['target', 'bound', 'measured', ''],
    targets.map((target) => {
      const { name, of, by, atMost, atLeast } = target;
      const bound = atMost === undefined ? `at least ${atLeast}×` : `at most ${atMost}×`;
      const found = ratio(of, by);
      const word = verdict(target, found);
      return [name, bound, times(found), word === 'missed' ? '**missed**' : word];
    }),
  );
}

const engineCases = [
  ['chain', 'build', 'build, chain'],
  ['chain', 'one', 'answer in the middle of a chain, one item comes or goes (the target’s)'],
  ['chain', 'all', 'answer in the middle of a chain, all behind it go'],
  ['fan', 'build', 'build, fan'],
  ['fan', 'all', 'answer that hides all others of a fan'],
];

export function engineTable(series, withPeers) {
  const { value, ratio } = reader(series);
  const peer = (name, size) => {
    const found = value(name);
    if (found !== null) return digits(found);
    if (!withPeers) return '–';
    return size === hard.size ? `not within ${hard.seconds} s` : 'not in time';
  };
  return table(
    ['CPU milliseconds', 'items', 'Kith', 'SurveyJS', 'SurveyJS to Kith', 'Kith, to 20 items'],
    engineCases.flatMap(([shape, what, words]) =>
      sizes.map((size) => {
        const [kith, other] = ['kith', 'surveyjs'].map((engine) => `${engine} ${shape} ${size} ${what}`);
        const first = `kith ${shape} ${sizes[0]} ${what}`;
        return [
          words,
          digits(size),
          digits(value(kith)),
          peer(other, size),
          times(ratio(other, kith)),
          times(ratio(kith, first)),
        ];
      }),
    ),
  );
}

const asIs = (value) => value;
/** Less than idle frames cost is nothing. */
const notNegative = (value) => value && Math.max(0, value);
const pageNumbers = [
  ['bytes', 'KB transferred', kilobytes],
  ['notice', 'ms to the notice', asIs],
  ['first', 'ms to the first answerable question', asIs],
  ['render', 'ms CPU to render', asIs],
  ['renderLayout', 'of it style and layout', notNegative],
  ['answer', 'ms CPU per answer', asIs],
  ['answerLayout', 'of it style and layout', notNegative],
  ['heap', 'KB heap', kilobytes],
  ['elements', 'elements', asIs],
];

/** Of these the baseline has none to speak of. */
const unrelated = ['notice'];

export function pageTable(series) {
  const { value, ratio } = reader(series);
  return table(
    ['', 'items', 'baseline', 'Kith', 'SurveyJS', 'Kith to baseline', 'SurveyJS to baseline'],
    pageNumbers.flatMap(([what, words, scale]) =>
      counts.map((count) => {
        const of = (name) => `${name} ${count} ${what}`;
        const base = of('baseline');
        return [
          words,
          count,
          ...['baseline', 'kith', 'surveyjs'].map((name) => digits(scale(value(of(name))))),
          ...['kith', 'surveyjs'].map((name) =>
            times(unrelated.includes(what) ? null : ratio(of(name), base)),
          ),
        ];
      }),
    ),
  );
}

const beside = 'baseline beside first';
const ofRound = 'baseline 20 first';

/** By what they are called in the results: what is said of them, and the baseline that was measured beside them. */
const ownPages = {
  own: ['`kith.js` with `<kith-belonging-survey grade-band="6-12">`', beside],
  file: ['The same survey as one file, as the builder saves it', beside],
  further: ['`<kith-survey instrument="student-voice" lang="es">` with `early.js` and `kith.js`', ofRound],
  frame: ['The same in the frame page, by itself in a window', ofRound],
};

/** What is left if nothing of Kith runs. */
function floorLine(series) {
  const { value, ratio } = reader(series);
  const took = (name) => {
    const [bytes, notice, first] = ['bytes', 'notice', 'first'].map((one) => value(`${name} ${one}`));
    return `${digits(kilobytes(bytes))} KB, the notice after ${digits(notice)} ms, the first question after ${digits(first)} ms (${times(ratio(`${name} first`, beside))} the baseline)`;
  };
  return `A script as heavy as \`kith.js\` that sets the same two screens from ready markup, with nothing behind them: ${took('floor')}. Kith takes ${times(ratio('own first', 'floor first'))} of that. The same as heavy as \`kith.js\` is meant to be in the end: ${took('floor22')}.`;
}

/** An instrument in a page of its own. */
function ownLine(series, name) {
  const { value, ratio } = reader(series);
  const [what, base] = ownPages[name];
  const [bytes, notice, first] = ['bytes', 'notice', 'first'].map((one) => value(`${name} ${one}`));
  return `${what}: ${digits(kilobytes(bytes))} KB, the notice after ${digits(notice)} ms, the first answerable question after ${digits(first)} ms (${times(ratio(`${name} first`, base))} the baseline, which took ${digits(value(base))} ms).`;
}

/** All results as Markdown. `facts`: where and when they were taken. */
export function report({ engines, pages, withPeers, facts }) {
  const series = seriesOf({ engines, pages });
  const alone = withPeers
    ? ''
    : 'The peers could not be installed, so Kith was measured against the baseline alone.\n\n';
  return `${facts.map((fact) => `- ${fact}`).join('\n')}
- Baseline page: SHA-256 \`${baselineHash}\`

${alone}### Targets

${targetTable(series)}

### The engine, in Node

${engineTable(series, withPeers)}

### In the page

${pageTable(series)}

${[...Object.keys(ownPages).map((name) => ownLine(series, name)), floorLine(series)].join('\n\n')}`;
}
