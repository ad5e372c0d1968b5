import fc from 'fast-check';
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { json } from './adapters/json.js';
import { settle } from './testing/clock.js';
import { createDevice, type Sabotage, type TabPlan } from './testing/device.js';
import type { SeenRequest } from './testing/endpoint.js';
import { createReceiver, faults, type Fault } from './testing/receiver.js';
import type { DeliveryState } from './submission.js';

interface Tab {
  readonly network: readonly Fault[];
  readonly pace: readonly number[];
  readonly diesAt: number | undefined;
  readonly submits: boolean;
  /** What the page hears, a while after the other. */
  readonly hears: readonly string[];
}

interface Seen {
  readonly rows: readonly SeenRequest[];
  /** Ids that a storage step has confirmed, or that somebody was told of as kept or received. */
  readonly owed: readonly string[];
  readonly arrived: readonly string[];
  readonly left: number;
}

const tab = fc.record<Tab>({
  network: fc.array(fc.constantFrom(...faults), { maxLength: 4 }),
  pace: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 4 }),
  diesAt: fc.option(fc.integer({ min: 0, max: 24 }), { nil: undefined }),
  submits: fc.boolean(),
  hears: fc.array(fc.constantFrom('online', 'pageshow', 'pagehide'), { maxLength: 3 }),
});

const told: readonly DeliveryState[] = ['kept', 'received'];

const idOf = ({ body }: SeenRequest): string => (JSON.parse(body) as { responseId: string }).responseId;

/** The contract of an endpoint: the same id again changes nothing. */
const storeOnceById = (rows: SeenRequest[], request: SeenRequest): void => {
  if (!rows.some((row) => idOf(row) === idOf(request))) rows.push(request);
};

/** Tabs live side by side on one device and die as planned; in the end somebody comes back on a good day. */
const live = async (
  tabs: readonly Tab[],
  sabotage: Sabotage = {},
  store: (rows: SeenRequest[], request: SeenRequest) => void = storeOnceById,
): Promise<Seen> => {
  const receiver = createReceiver(store);
  const device = createDevice(sabotage);
  const { clock, submissions } = device;
  const planOf = ({ network, pace, diesAt }: Tab): TabPlan => ({
    pace,
    diesAt,
    replies: [receiver.replies(network)],
  });
  const opened = tabs.map((plan) => ({ plan, tab: device.open(planOf(plan)) }));
  opened.forEach(({ plan, tab: page }, index) => {
    page.resume();
    if (plan.submits) page.submit(`r${String(index)}`);
  });
  for (let moment = 0; moment < 3; moment += 1) {
    await clock.pass(moment * 20_000);
    opened.forEach(({ plan, tab: page }) => {
      const heard = plan.hears[moment];
      if (heard) page.tell(heard);
    });
  }
  await clock.pass(1000);
  const owed = submissions.filter(({ state }) => told.includes(state)).map(({ id }) => id);
  const arrived = submissions.filter(({ state }) => state === 'received').map(({ id }) => id);
  opened.forEach(({ tab: page }) => {
    page.kill();
  });
  const last = device.open({ pace: [0], diesAt: undefined, replies: [receiver.replies([])] });
  last.resume();
  for (let hour = 0; hour < 3; hour += 1) await clock.pass(3_600_000);
  for (let patience = 0; patience < 10; patience += 1) await settle();
  return {
    rows: receiver.rows,
    owed: [...new Set([...owed, ...device.written])],
    arrived,
    left: device.kept.entries.size,
  };
};

/** What tells one person's response from another's, whatever its id became. */
const personOf = (row: SeenRequest): string => idOf(row).replace(/#.*/, '');

/** Fails where a response that was owed is missing, one is stored twice, or one is still on the device. */
const assertExactlyOnce = ({ rows, owed, arrived, left }: Seen): void => {
  const people = rows.map(personOf);
  assert.deepEqual([...new Set(people)].sort(), [...people].sort(), 'one was doubled');
  for (const id of [...owed, ...arrived]) assert.ok(people.includes(id), `${id} is lost`);
  assert.equal(left, 0);
};

const always = async (tabs: fc.Arbitrary<Tab[]>, runs: number): Promise<void> => {
  await fc.assert(
    fc.asyncProperty(tabs, async (made) => {
      assertExactlyOnce(await live(made));
    }),
    { numRuns: runs },
  );
};

describe('however many tabs there are, and wherever they die', () => {
  it('with one or two, what was kept is stored once', async () => {
    await always(fc.array(tab, { minLength: 1, maxLength: 2 }), 300);
  });

  it('with twenty that all submit, too', async () => {
    const submitting = tab.map((made) => ({ ...made, submits: true }));
    await always(fc.array(submitting, { minLength: 20, maxLength: 20 }), 15);
  });

  it('at each single await point of a tab whose receipts are lost', async () => {
    for (let diesAt = 0; diesAt < 30; diesAt += 1) {
      const dying = {
        network: ['lost-receipt', 'broken'],
        pace: [1],
        diesAt,
        submits: true,
        hears: [],
      } as const;
      const other = { network: ['broken'], pace: [2], diesAt: undefined, submits: true, hears: [] } as const;
      assertExactlyOnce(await live([dying, other]));
    }
  });
});

const idAnew = (): ((body: string) => string) => {
  let attempts = 0;
  return (body) => body.replace(/("responseId":"\w+)"/, `$1#${String((attempts += 1))}"`);
};

/** Mistakes that a delivery could be built with. */
const mistakes: Readonly<Record<string, Sabotage>> = {
  'an id that is made anew at each attempt': {
    fetch: (fetch) => {
      const anew = idAnew();
      return async (url, init) => {
        const answer = await fetch(url, { ...init, body: anew(init?.body as string) });
        return new Response((await answer.text()).replace(/#\d+/, ''), answer);
      };
    },
  },
  'deleting before the endpoint has spoken': {
    fetch: (fetch, kept) => (url, init) => {
      kept.entries.delete(idOf({ url: '', body: init?.body as string, init: {} }));
      return fetch(url, init);
    },
  },
  'keeping nothing on the device': {
    storage: (kept) => ({ ...kept, put: () => Promise.resolve() }),
  },
  'one key for all tabs': {
    storage: (kept) => ({ ...kept, put: (_, value) => kept.put('outbox', value) }),
  },
};

describe('a mistake would be noticed', () => {
  for (const [name, sabotage] of Object.entries(mistakes)) {
    it(name, async () => {
      const found: unknown[] = [];
      for (let diesAt = 0; diesAt < 15; diesAt += 1) {
        const bad: Tab = { network: ['lost-receipt', 'broken'], pace: [1], diesAt, submits: true, hears: [] };
        try {
          assertExactlyOnce(await live([bad, bad], sabotage));
        } catch (mistake) {
          found.push(mistake);
        }
      }
      assert.notDeepEqual(found, []);
    });
  }
});

describe('an endpoint that stores whatever arrives, as often as it arrives', () => {
  const storeAll = (rows: SeenRequest[], request: SeenRequest): void => {
    rows.push(request);
  };
  const doubled = ({ rows }: Seen): boolean => new Set(rows.map(personOf)).size < rows.length;

  before(() => {
    Object.defineProperty(json.capabilities, 'idempotent', {
      value: false,
      configurable: true,
      writable: true,
    });
  });
  after(() => {
    Object.defineProperty(json.capabilities, 'idempotent', {
      value: true,
      configurable: true,
      writable: true,
    });
  });

  it('gets nothing twice, from however many tabs, wherever they die', async () => {
    const holds = fc.asyncProperty(fc.array(tab, { minLength: 1, maxLength: 4 }), async (made) => {
      assert.equal(doubled(await live(made, {}, storeAll)), false);
    });
    await fc.assert(holds, { numRuns: 200 });
  });

  it('gets nothing twice from a page that is left while the device takes the response back', async () => {
    const none = { pace: [0], diesAt: undefined, submits: false, network: [], hears: [] } as const;
    for (let diesAt = 0; diesAt < 30; diesAt += 1) {
      const left = { network: ['lost-page'], pace: [3], diesAt, submits: true, hears: ['pagehide'] } as const;
      assert.equal(doubled(await live([left, none], {}, storeAll)), false, String(diesAt));
    }
  });

  it('would get something twice from tabs that do not agree who brings it', async () => {
    const claim = (): Promise<() => void> => Promise.resolve(() => undefined);
    const waiting: Tab = { network: ['busy'], pace: [1], diesAt: undefined, submits: true, hears: [] };
    const looking: Tab = { ...waiting, submits: false, network: [], hears: ['online', 'online', 'online'] };
    const seen = await live([waiting, looking], { claim }, storeAll);
    assert.equal(doubled(seen), true);
  });
});
