import { createDelivery } from '../delivery.js';
import type { DeliveryOptions } from '../delivery-options.js';
import { createPostRoom } from '../queue/post-room.js';
import type { Submission } from '../submission.js';
import { createClock } from './clock.js';
import type { Reply } from './endpoint.js';
import { anonymousRecord } from './records.js';
import { createStorage } from './storage.js';
import { address } from './visit.js';

const never = <T>(): Promise<T> => new Promise(() => undefined);

const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn += 1) await new Promise(setImmediate);
};

/** What a tab does, and when it dies. */
export interface TabPlan {
  readonly replies: readonly Reply[];
  /** Event-loop turns that its storage, its locks and its requests take, in turn. */
  readonly pace: readonly number[];
  /** It dies at this await point, counted over all that it waits for; `undefined`: not by itself. */
  readonly diesAt: number | undefined;
}

/** Changes of the delivery's surroundings: the mistakes that the checker must notice, or none. */
export interface Sabotage {
  readonly storage?: (kept: ReturnType<typeof createStorage>) => DeliveryOptions['storage'];
  readonly fetch?: (
    fetch: typeof globalThis.fetch,
    kept: ReturnType<typeof createStorage>,
  ) => typeof globalThis.fetch;
  readonly claim?: DeliveryOptions['claim'];
}

/** Ends a tab at one of its await points: nothing after it ever happens, what it held is free. */
const createLife = ({ pace, diesAt }: TabPlan, onDeath: () => void) => {
  let isAlive = true;
  let points = 0;
  const die = (): void => {
    if (isAlive) onDeath();
    isAlive = false;
  };
  const pass = async (): Promise<void> => {
    await turns(pace[points % pace.length] ?? 0);
    if (points === diesAt) die();
    points += 1;
    if (!isAlive) await never();
  };
  return {
    die,
    get isAlive() {
      return isAlive;
    },
    /** The tab can die before the step takes effect, and between its effect and the moment it hears of it. */
    gate: async <T>(step: () => T | Promise<T>): Promise<T> => {
      await pass();
      // It may have died between two turns.
      if (!isAlive) return never();
      try {
        return await step();
      } finally {
        await pass();
      }
    },
  };
};

/** One device: a storage and locks that all its tabs share, a clock, and tabs that can die at any await point. */
export const createDevice = (sabotage: Sabotage = {}) => {
  const clock = createClock();
  const kept = createStorage();
  const shared = sabotage.storage?.(kept) ?? kept;
  const held = new Map<string, symbol>();
  /** What people were told, and what a storage step has confirmed. */
  const written = new Set<string>();
  const submissions: Submission[] = [];

  const storageOf = ({ gate }: ReturnType<typeof createLife>): DeliveryOptions['storage'] & object => ({
    ...shared,
    put: (id, value) =>
      gate(async () => {
        await shared.put(id, value);
        written.add(id);
      }),
    get: (id) => gate(() => shared.get(id)),
    remove: (id) => gate(() => shared.remove(id)),
    list: () => gate(() => shared.list()),
  });

  const claimOf =
    (tab: symbol, { gate }: ReturnType<typeof createLife>): DeliveryOptions['claim'] & object =>
    (id) =>
      gate(() => {
        if (held.has(id)) return undefined;
        held.set(id, tab);
        return () => {
          held.delete(id);
        };
      });

  const open = (plan: TabPlan) => {
    const tab = Symbol('tab');
    const page = new EventTarget();
    const life = createLife(plan, () => {
      held.forEach((owner, id) => owner === tab && held.delete(id));
    });
    let asked = 0;
    const network: typeof globalThis.fetch = (url, init = {}) =>
      life.gate(() => {
        const reply = plan.replies[Math.min((asked += 1), plan.replies.length) - 1];
        if (!reply) throw new TypeError('Failed to fetch');
        return reply({ url: new Request(url).url, body: init.body as string, init });
      });
    const delivery = createDelivery({
      endpoint: new URL(address),
      surveyId: 'demo',
      privacy: 'anonymous',
      storage: storageOf(life),
      claim: sabotage.claim ?? claimOf(tab, life),
      fetch: sabotage.fetch?.(network, kept) ?? network,
      events: page,
      postRoom: createPostRoom(),
      now: clock.now,
      ticks: clock.ticks,
      random: () => 0.5,
      setTimer: (callback, milliseconds) =>
        clock.setTimer(() => {
          if (life.isAlive) callback();
        }, milliseconds),
    });
    return {
      kill: life.die,
      tell: (type: string): void => {
        if (life.isAlive) page.dispatchEvent(new Event(type));
      },
      resume: (): void => {
        void delivery.resume();
      },
      submit: (id: string): void => {
        submissions.push(delivery.submit(anonymousRecord(id)));
      },
    };
  };

  return { clock, kept, written, submissions, open };
};
