import { randomFrom } from './random.mjs';

const day = 86_400_000;

/** How wrong the clock is set, in ms. Two such days are never further apart than the 30 that a response is kept. */
const days = (random) => random.pick([-1, 1]) * random.int(1, 7) * day;

const kills = {
  'at any time': 5,
  'after a promise': 3,
  'while a request is under way': 2,
};

function killPlan(random) {
  const when = random.weighted(kills);
  return { when, milliseconds: random.int(50, 1800), count: random.int(1, 4), pause: random.int(0, 30) };
}

/** How often who comes to a device, in hundredths, and how often they find no network. */
export const usualMix = {
  kinds: { 'one tab': 35, 'two tabs': 46, 'full device': 19 },
  outages: { 'one tab': 0.2, 'two tabs': 0.4, 'full device': 0 },
};

/**
 * The visits that are paid to one device, one after the other: who comes, in how many tabs, with what state of the
 * device, and how it ends.
 */
export function visitPlan(seed, device, { kinds, outages } = usualMix) {
  const random = randomFrom(seed, device, 'visits');
  let count = 0;
  return {
    next() {
      const kind = random.weighted(kinds);
      const size = kind === 'full device' ? random.int(2, 5) : random.int(5, 10);
      const outage = random.chance(outages[kind]);
      const person = () => ({
        together: kind === 'two tabs' && random.chance(0.85),
        shift: random.chance(0.06) ? days(random) : 0,
        pass: random.chance(0.1) ? random.int(1, 3600) * 1000 : 0,
        stay: random.chance(0.3) ? random.int(20, 400) : random.int(0, 20),
        tryAgain: random.chance(0.3),
      });
      const tabs = Array.from({ length: kind === 'two tabs' ? 2 : 1 }, () => ({
        shift: random.chance(0.15) ? days(random) : 0,
        people: Array.from({ length: size }, person),
      }));
      return {
        number: count++,
        kind,
        tabs,
        quota: kind === 'full device' ? 1 : undefined,
        /** No network during the whole visit: all that its people are promised hangs on the device. */
        outage,
        kill: random.chance(outage ? 0.5 : 0.24) ? killPlan(random) : undefined,
        /** How a visit ends that is not killed. */
        end: random.pick(['close the tab', 'leave the page']),
      };
    },
  };
}
