// Runs in the page before everything else: a clock that the person can move.
const realNow = Date.now.bind(Date);
const realDate = Date;
const realSetTimeout = setTimeout.bind(window);
const realClearTimeout = clearTimeout.bind(window);
let wallOffset = 0;
let elapsedExtra = 0;
const pending = new Map();

window.Date = class extends realDate {
  constructor(...given) {
    super(...(given.length > 0 ? given : [realNow() + wallOffset]));
  }
  static now() {
    return realNow() + wallOffset;
  }
};

const realTicks = performance.now.bind(performance);
const elapsed = () => realTicks() + elapsedExtra;
performance.now = elapsed;

function arm(id) {
  const timer = pending.get(id);
  timer.real = realSetTimeout(() => fire(id), Math.min(Math.max(0, timer.at - elapsed()), 2 ** 31 - 1));
}

function fire(id) {
  const timer = pending.get(id);
  pending.delete(id);
  timer?.callback(...timer.args);
}

window.setTimeout = (callback, milliseconds = 0, ...args) => {
  const id = realSetTimeout(() => undefined, 0);
  pending.set(id, { callback, args, at: elapsed() + Number(milliseconds) });
  arm(id);
  return id;
};
window.clearTimeout = (id) => {
  realClearTimeout(pending.get(id)?.real);
  realClearTimeout(id);
  pending.delete(id);
};

window.clock = {
  setTimeout: realSetTimeout,
  /** Milliseconds that nobody moves, the same in all tabs. */
  realNow: () => performance.timeOrigin + realTicks(),
  /** Somebody sets the clock of the device so far from the right time: nothing else changes. */
  set: (offset) => (wallOffset = offset),
  /** Time passes: what is due by then is called. */
  pass(milliseconds) {
    wallOffset += milliseconds;
    elapsedExtra += milliseconds;
    for (const [id, timer] of [...pending].sort(([, a], [, b]) => a.at - b.at)) {
      realClearTimeout(timer.real);
      if (pending.has(id)) arm(id);
    }
  },
};
