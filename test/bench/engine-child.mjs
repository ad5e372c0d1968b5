// One library, one shape, in a process of its own: neither's memory is the other's business. Prints a line of JSON for
// each number as soon as it is there, so that what is measured when time runs out is kept.
// Arguments: engine, shape, sizes with commas, milliseconds spent on each number.
import { engines } from './engines.mjs';
import { hides, idOf, shows } from './definitions.mjs';

const [name, shape, sizes, budget] = process.argv.slice(2);
const enough = Number(budget);
const engine = await engines[name]();

/** Settles what the last number left in memory, where Node lets us. */
const settle = () => globalThis.gc?.();

const print = (count, what, ms) => process.stdout.write(`${JSON.stringify({ count, what, ms })}\n`);

function require(isRight, count, what) {
  if (!isRight) throw new Error(`${name}, ${shape} of ${count}, ${what}: the wrong items are shown.`);
}

/** Milliseconds of processor time: others at work on the machine do not count. */
function worked() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Mean time of `act`, repeated until enough has gone into it; `prepare` does not count. */
function timed(act, prepare = () => undefined) {
  let spent = 0;
  let times = 0;
  const end = performance.now() + enough * 4;
  while (times === 0 || (spent < enough && performance.now() < end)) {
    prepare(times);
    const start = worked();
    act(times);
    spent += worked() - start;
    times++;
  }
  return spent / times;
}

/** Hides and shows the one item behind the middle; those behind it stay hidden. */
function flipOne(survey, count) {
  const middle = idOf(count / 2);
  const next = idOf(count / 2 + 1);
  const batch = 50;
  const flip = (n) => {
    const value = n % 2 ? shows : hides;
    survey.answer(middle, value);
    require(survey.isShown(next) === (value === shows), count, 'one');
  };
  const flips = () => {
    for (let n = 0; n < batch; n++) flip(n);
  };
  return timed(flips) / batch;
}

/** Hides everything that the item shows, near and far. Showing it again is not timed. */
function flipAll(survey, count, by) {
  const ids = Array.from({ length: count }, (_, i) => idOf(i + 1));
  const last = idOf(count);
  return timed(
    () => {
      survey.answer(idOf(by), hides);
      require(!survey.isShown(last), count, 'all');
    },
    () => {
      survey.answerAll(ids, shows);
      require(survey.isShown(last), count, 'all');
    },
  );
}

function measure(count, report) {
  const definition = engine.define(shape, count);
  let survey;
  settle();
  report(
    'build',
    timed(() => (survey = engine.build(definition))),
  );
  if (shape === 'chain') {
    const half = Array.from({ length: count / 2 }, (_, i) => idOf(i + 1));
    survey.answerAll(half, shows);
    settle();
    report('one', flipOne(survey, count));
  }
  settle();
  report('all', flipAll(survey, count, shape === 'chain' ? count / 2 : 1));
}

// Compiled before anything counts.
const warm = performance.now() + enough * 5;
do measure(20, () => undefined);
while (performance.now() < warm);
for (const count of sizes.split(',').map(Number)) {
  measure(count, (what, ms) => print(count, what, ms));
}
