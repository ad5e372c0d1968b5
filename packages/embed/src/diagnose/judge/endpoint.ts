import type { TryAnswer, TryResult } from '@kith/delivery/try-endpoint';
import { type FindingId, type Found, found } from '../catalogue.js';
import type { EndpointFact } from '../facts.js';

const byKind: Readonly<Record<TryAnswer['kind'], FindingId>> = {
  proved: 'endpointProved',
  'by-status': 'endpointByStatus',
  unproved: 'endpointUnproved',
  'other-id': 'endpointOtherId',
  refused: 'endpointRefused',
  misdirected: 'endpointStatus',
  page: 'endpointPage',
  redirect: 'endpointRedirect',
  later: 'endpointLater',
  status: 'endpointStatus',
  cut: 'endpointCut',
  'no-cors': 'endpointNoCors',
  'no-preflight': 'endpointNoPreflight',
  unreachable: 'endpointSilent',
  slow: 'endpointSlow',
  blind: 'endpointBlind',
};

const byStatus: Readonly<Record<string, FindingId>> = {
  401: 'endpointSignIn',
  403: 'endpointSignIn',
  404: 'endpointAbsent',
  405: 'endpointAbsent',
  410: 'endpointAbsent',
};

const idOf = ({ kind, found: what }: TryAnswer): FindingId =>
  (kind === 'status' ? byStatus[what] : undefined) ?? byKind[kind];

/**
 * What the second copy was answered. Its own status (200 after 201, 409 where a table takes an id once) says that the
 * endpoint knew it; the same status twice says nothing.
 */
function again({ first, second, id }: TryResult, address: string): readonly Found[] {
  if (!second) return [];
  if (second.kind !== first.kind)
    return [found('endpointSecond', { address, found: second.found || second.kind })];
  const isKnown = first.kind === 'proved' && second.found !== first.found;
  return [found(isKnown ? 'endpointOnce' : 'endpointTwice', { address, id })];
}

function judgeOne({ address, origin, unusable, tried, isBlocked }: EndpointFact): readonly Found[] {
  if (unusable !== undefined)
    return [found('endpointUnusable', { code: unusable }, { docs: `errors.md#${unusable}` })];
  if (!tried) return [found('endpointNotTried', { address })];
  if (isBlocked) return [found('endpointBlocked', { address, origin })];
  const values = { address, found: tried.first.found, id: tried.id };
  return [found(idOf(tried.first), values), ...again(tried, address)];
}

/** What became of the test response at each endpoint of the page. */
export const judgeEndpoints = (endpoints: readonly EndpointFact[]): readonly Found[] =>
  endpoints.flatMap(judgeOne);
