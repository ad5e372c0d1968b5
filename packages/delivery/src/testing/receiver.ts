import { bare, jsonReply, never, offline, page, redirect, type Reply, type SeenRequest } from './endpoint.js';

export const faults = [
  'none',
  'offline',
  'lost-receipt',
  'silent',
  'busy',
  'broken',
  'portal',
  'sign-in',
  'lost-page',
] as const;
export type Fault = (typeof faults)[number];

/** An endpoint that stores what arrives, behind a network that fails as it is told. */
export const createReceiver = (store: (rows: SeenRequest[], request: SeenRequest) => void = storeOnce) => {
  const rows: SeenRequest[] = [];
  const take: Reply = (request) => {
    store(rows, request);
    return jsonReply({
      kith: 'receipt/1',
      id: (JSON.parse(request.body) as { responseId: string }).responseId,
    });
  };
  const behind: Record<Fault, Reply> = {
    none: take,
    offline,
    'lost-receipt': (request) => {
      void take(request);
      return offline(request);
    },
    silent: (request) => {
      void take(request);
      return never(request);
    },
    busy: bare(429, { 'retry-after': '20' }),
    broken: bare(500),
    portal: page,
    'sign-in': redirect,
    'lost-page': bare(404),
  };
  /** Replies by these faults in turn; once they are used up, all is well. */
  const replies = (sequence: readonly Fault[]): Reply => {
    let count = 0;
    return (request) => behind[sequence[count++] ?? 'none'](request);
  };
  return { rows, replies };
};

/** The contract of an endpoint: the same id again changes nothing. */
export const storeOnce = (rows: SeenRequest[], request: SeenRequest): void => {
  if (!rows.some(({ body }) => body === request.body)) rows.push(request);
};
