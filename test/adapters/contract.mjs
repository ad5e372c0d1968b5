import { isDeepStrictEqual } from 'node:util';
import { createDelivery } from '@kith/delivery';
import { createPostRoom } from '../../packages/delivery/dist/queue/post-room.js';
import { createClaims } from '../../packages/delivery/dist/testing/claims.js';
import { createClock } from '../../packages/delivery/dist/testing/clock.js';
import { createStorage } from '../../packages/delivery/dist/testing/storage.js';
import { createBrowser } from './browser.mjs';
import { hostileTexts, responseWith } from './records.mjs';

const day = 86_400_000;

/** One visit to a page that uses the adapter, in front of a receiver of its own unless one is handed over. */
export function visit(
  { adapter, options, receiver, record = responseWith() },
  { faults, storage = createStorage() } = {},
) {
  const site = receiver();
  const clock = createClock();
  const browser = createBrowser(site.hosts, { faults });
  const problems = [];
  const delivery = createDelivery({
    endpoint: new URL(site.address),
    adapter,
    adapterOptions: options,
    surveyId: 'made-up',
    privacy: 'anonymous',
    storage,
    fetch: browser.fetch,
    events: new EventTarget(),
    postRoom: createPostRoom(),
    claim: createClaims(),
    now: clock.now,
    ticks: clock.ticks,
    setTimer: clock.setTimer,
    random: () => 0.5,
    onProblem: (problem) => problems.push(problem.code),
  });
  /** Time passes for the page; a receiver that is a real one gets the time that it needs. */
  async function pass(milliseconds) {
    let left = milliseconds;
    for (const slice of [0, 2000, 5000, Infinity]) {
      const step = Math.min(slice, left);
      left -= step;
      await clock.pass(step);
      await browser.idle();
      await clock.pass(0);
    }
  }

  return { site, pass, seen: browser.seen, problems, storage, delivery, record };
}

/** A whole visit with one response: given in, and so much time. */
async function submitted(subject, { before, time = 0, ...circumstances } = {}) {
  const stay = visit(subject, circumstances);
  before?.(stay.site);
  const submission = stay.delivery.submit(stay.record);
  await stay.pass(time);
  return { ...stay, submission };
}

const posts = ({ seen }) => seen.filter(({ method }) => method === 'POST');

/** What is wrong with an adapter, in plain words; an empty list where it keeps to the contract. */
const clauses = {
  async 'a response arrives once, and the person reads what is true'(subject, { readable }) {
    const { site, submission } = await submitted(subject);
    const [count, state] = [(await site.records()).length, submission.state];
    return count === 1 && state === (readable ? 'received' : 'sent') ? null : `${count} stored, ${state}`;
  },
  async 'nothing of a response is lost on its way'(subject) {
    const { site, record } = await submitted(subject);
    return isDeepStrictEqual((await site.records())[0], record) ? null : 'another record was stored';
  },
  async 'hostile texts arrive as they were written'(subject) {
    const record = responseWith(hostileTexts);
    const { site } = await submitted({ ...subject, record });
    return isDeepStrictEqual((await site.records())[0], record) ? null : 'a text was changed';
  },
  async 'the id is in what is sent'(subject) {
    const { record, seen } = await submitted(subject);
    return posts({ seen }).every(({ body }) => body.includes(record.responseId))
      ? null
      : 'a copy cannot be told';
  },
  async 'the browser asks first exactly where it is declared'(subject, { preflight }) {
    const { seen } = await submitted(subject);
    const asked = seen.some(({ method }) => method === 'OPTIONS');
    return asked === preflight ? null : `asked: ${asked}`;
  },
  async 'the body is of the declared kind'(subject, { encoding }) {
    const [{ type } = {}] = posts(await submitted(subject));
    return type === encoding ? null : `it was ${type}`;
  },
  async 'a lost answer neither loses nor doubles the response'(subject, { idempotent }) {
    const stay = await submitted(subject, { faults: ['lost-answer'], time: day });
    const [count, state] = [(await stay.site.records()).length, stay.submission.state];
    const isTrue = idempotent ? state === 'received' : state === 'sent' && stay.submission.unanswered;
    return count === 1 && isTrue ? null : `${count} stored, ${state}`;
  },
  async 'a lost request is sent again by itself only where copies do no harm'(subject, { idempotent }) {
    const stay = await submitted(subject, { faults: ['lost'], time: day });
    const stored = (await stay.site.records()).length;
    if (stored !== (idempotent ? 1 : 0)) return `${stored} stored`;
    if (idempotent) return null;
    stay.submission.retryNow();
    await stay.pass(0);
    return (await stay.site.records()).length === 1 ? null : 'the person asked, and it was not sent';
  },
  async 'what an earlier visit could not send arrives at the next, once'(subject, { idempotent }) {
    if (!idempotent) return null;
    const receiver = subject.receiver();
    const here = { ...subject, receiver: () => receiver };
    const first = await submitted(here, { faults: ['lost-answer'] });
    const second = visit(here, { storage: first.storage });
    await second.delivery.resume();
    await second.pass(day);
    const [count, left] = [(await receiver.records()).length, first.storage.entries.size];
    return count === 1 && left === 0 ? null : `${count} stored, ${left} left on the device`;
  },
  async 'the same id with another content is not stored as well'(subject, { idempotent }) {
    if (!idempotent) return null;
    const receiver = subject.receiver();
    const here = { ...subject, receiver: () => receiver };
    const { record } = await submitted(here);
    await submitted({ ...here, record: { ...record, locale: 'es' } });
    const stored = await receiver.records();
    return stored.length === 1 && stored[0].locale === record.locale ? null : `${stored.length} stored`;
  },
  async 'what is too long is not sent, said, and kept'(subject, { maxBytes }) {
    if (maxBytes === Infinity) return null;
    const record = responseWith(['x'.repeat(maxBytes + 1)]);
    const { seen, submission, storage, problems } = await submitted({ ...subject, record }, { time: day });
    const found = [seen.length, submission.state, storage.entries.size, problems.join()];
    return isDeepStrictEqual(found, [0, 'attention', 1, 'response-too-large']) ? null : found.join(', ');
  },
  async 'no trouble at the receiver is taken for a confirmation, and none loses a response'(
    subject,
    { readable },
  ) {
    for (const [trouble, bring] of Object.entries(subject.receiver().troubles)) {
      let site;
      const { submission, storage } = await submitted(subject, {
        before(given) {
          site = given;
          site.troubles[trouble]();
        },
      });
      const isStored = (await site.records()).length > 0;
      const { state } = submission;
      if (state === 'received') return `${trouble}: received`;
      if (readable && !isStored && !(state === 'kept' && storage.entries.size === 1))
        return `${trouble}: ${state}`;
      if (!bring) return trouble;
    }
    return null;
  },
};

/** Every clause that the adapter breaks in front of the receiver, with what was found. */
export async function brokenClauses(subject, capabilities) {
  const broken = [];
  for (const [clause, check] of Object.entries(clauses)) {
    const found = await check(subject, capabilities);
    if (found !== null) broken.push(`${clause}: ${found}`);
  }
  return broken;
}

export const clauseNames = Object.keys(clauses);
