import type { ResponseFacts } from '../adapters/adapter.js';
import { backOff } from '../request/back-off.js';
import { retryAfter } from '../request/retry-after.js';
import { verdict, type Confirmation } from '../request/verdict.js';
import type { Parcel } from './parcel.js';

const hour = 3_600_000;

export interface Problem {
  readonly code: 'endpoint-misdirected' | 'endpoint-refused';
  /** What the endpoint answered. */
  readonly found: string;
}

/** What an attempt means for a parcel: the end of its way, or a wait in milliseconds. */
export type Outcome =
  | { readonly end: 'received' | 'sent' | 'attention'; readonly problem?: Problem }
  | {
      readonly wait: number;
      /** How long nothing at all is sent. */
      readonly hold?: number;
      readonly problem?: Problem;
    };

interface Means {
  readonly confirm: Confirmation;
  readonly now: () => number;
  readonly random: () => number;
}

export const outcome = (
  { adapter, entry, attempts }: Parcel,
  facts: ResponseFacts | undefined,
  { confirm, now, random }: Means,
): Outcome => {
  const found = verdict(facts, facts && adapter.judge(facts, entry.id), confirm);
  switch (found.kind) {
    case 'confirmed':
      return { end: 'received' };
    case 'unconfirmed':
      return { end: 'sent' };
    case 'refused':
      return { end: 'attention', problem: { code: 'endpoint-refused', found: found.code } };
    case 'misdirected':
      return { wait: hour, problem: { code: 'endpoint-misdirected', found: found.found } };
    case 'unknown':
      // It may have arrived. Sent again only where arriving twice does no harm.
      return adapter.capabilities.idempotent ? { wait: backOff(attempts, random) } : { end: 'sent' };
    case 'later': {
      const wait = backOff(attempts, random);
      const hold = retryAfter(facts?.retryAfter ?? null, now()) ?? wait;
      return found.hold ? { wait: hold, hold } : { wait };
    }
  }
};
