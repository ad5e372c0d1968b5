import { randomFrom } from './random.mjs';

/** How often what happens to a response on its way, in hundredths. */
export const usualWeather = {
  none: 46,
  'cut in the request': 8,
  'cut in the response': 8,
  'lost acknowledgement': 13,
  delay: 6,
  'captive portal (200, a page)': 3,
  'redirect to a sign-in page': 3,
  '4xx': 3,
  '5xx': 3,
  '5xx after it was stored': 3,
  '429 with Retry-After': 2,
  'CORS headers missing or wrong': 3,
  'cut in an answer of somebody else': 2,
  'no answer at all': 0.7,
};

/** The browser's question before a request to another origin. */
const preflights = {
  none: 90,
  'preflight: connection lost': 3,
  'preflight: CORS headers missing or wrong': 3,
  'preflight: 4xx': 2,
  'preflight: 5xx': 2,
};

const codes = { '4xx': [400, 401, 403, 404, 405, 451], '5xx': [500, 502, 503, 504] };

/** The details of a fault. `at`: how far into its part of the message, from 0 to below 1. */
function detailed(kind, random) {
  const name = kind.replace('preflight: ', '').slice(0, 3);
  return {
    kind,
    part: random.pick(['headers', 'body']),
    at: random.next(),
    reset: random.chance(0.5),
    milliseconds: random.int(20, 700),
    afterwards: random.chance(0.5),
    wrongOrigin: random.chance(0.5),
    status: random.pick(codes[name] ?? [502, 504]),
    seconds: random.int(1, 2),
    answer: random.pick(['portal', 'sign-in', 'error']),
  };
}

/**
 * What the network does to the requests of one device: the n-th request meets the n-th fault, unless there is no
 * network at all for now (`outage`). `quiet` switches all faults off.
 */
export function networkPlan(seed, device, weather = usualWeather) {
  const streams = {
    POST: { random: randomFrom(seed, device, 'posts'), weights: weather },
    OPTIONS: { random: randomFrom(seed, device, 'preflights'), weights: preflights },
  };
  return {
    quiet: false,
    outage: false,
    next(method) {
      const stream = streams[method];
      if (this.quiet || !stream) return { kind: 'none' };
      if (this.outage) return { kind: 'no network', reset: stream.random.chance(0.5) };
      return detailed(stream.random.weighted(stream.weights), stream.random);
    },
  };
}
