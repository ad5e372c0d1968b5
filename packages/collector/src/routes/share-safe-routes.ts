import { type Definition, localDate, type ResponseRecord } from '@kith/core';
import { codebook, knownPersonColumns, recordColumns, shapesIn } from '@kith/core/columns';
import type { ResultsPlan } from '@kith/results';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { answerColumns } from '../export/answer-columns.js';
import { personColumns, shareSafeColumns, shareSafeCsv, waveColumns } from '../export/share-safe.js';
import { streamText } from '../http/stream-text.js';
import type { Store } from '../store/store.js';
import { askWhich } from './ask-which.js';

interface Parts {
  readonly store: Store;
  readonly definitions: readonly Definition[];
  readonly plans: readonly ResultsPlan[];
  readonly admin: MiddlewareHandler;
  readonly now: () => Date;
}

/** `GET /share-safe.csv`, the export that can be handed on, and `GET /codebook.json` for either export. */
export function shareSafeRoutes({ store, definitions, plans, admin, now }: Parts): Hono {
  const routes = new Hono();
  const definitionOf = (instrument: string) => definitions.find(({ id }) => id === instrument);
  const reader = (instrument: string) => () => parsed(store.responses.read({ instrument }));
  const planOf = (instrument: string) => plans.find((plan) => plan.instrument === instrument);
  const missing = (c: Context) =>
    c.json({ error: 'plan-missing', plans: plans.map(({ instrument }) => instrument) }, 404);

  routes.get('/share-safe.csv', admin, async (c) => {
    const instrument = c.req.query('instrument');
    if (instrument === undefined) return askWhich(c, store);
    const plan = planOf(instrument);
    if (plan === undefined) return missing(c);
    await store.audit.add({ day: localDate(now()), action: 'exported-share-safe', instrument });
    const read = reader(instrument);
    const shapes = await shapesIn(read(), definitionOf(instrument));
    return streamText(shareSafeCsv(read, plan, shapes), 'text/csv; charset=utf-8', 'kith-share-safe.csv');
  });
  routes.get('/codebook.json', admin, async (c) => {
    const instrument = c.req.query('instrument');
    if (instrument === undefined) return askWhich(c, store);
    const definition = definitionOf(instrument);
    const shapes = await shapesIn(reader(instrument)(), definition);
    const level = c.req.query('level') === 'restricted' ? 'restricted' : 'share-safe';
    const plan = planOf(instrument);
    if (level === 'share-safe' && plan === undefined) return missing(c);
    const columns =
      level === 'share-safe' && plan
        ? { described: [...waveColumns, ...personColumns], answered: shareSafeColumns(plan, shapes) }
        : { described: allDescribed, answered: answerColumns(shapes, allDescribed) };
    return c.json(codebook({ instrument, level, definition, ...columns }));
  });
  return routes;
}

const allDescribed = [...recordColumns, ...knownPersonColumns].map(({ name }) => name);

async function* parsed(bodies: AsyncIterable<string>): AsyncGenerator<ResponseRecord> {
  for await (const body of bodies) yield JSON.parse(body) as ResponseRecord;
}
