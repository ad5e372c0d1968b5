import type { ResponseRecord } from '@kith/core';
import { createTallier, type Invited, type Release, release, type ResultsPlan } from '@kith/results';
import type { Store } from '../store/store.js';

export interface ReleaseRequest {
  /** Names of waves. */
  readonly waves: readonly string[];
  /** By wave. */
  readonly invited: Readonly<Record<string, Invited>>;
}

export type Released =
  | { readonly release: Release }
  | {
      readonly refused:
        'wave-unknown' | 'wave-too-small' | 'wave-released' | 'released-meanwhile' | 'plan-changed';
      readonly waves: readonly string[];
    };

/**
 * Works out the results of some waves and keeps them, protected, beside those that were released earlier. The
 * responses are read one at a time, so a million need no more room than ten.
 */
export async function releaseWaves(
  store: Store,
  plan: ResultsPlan,
  asked: ReleaseRequest,
): Promise<Released> {
  const before = await store.releases.find(plan.instrument);
  const earlier = before === undefined ? undefined : (JSON.parse(before) as Release);
  if (earlier !== undefined && earlier.smallest !== plan.smallest)
    return { refused: 'plan-changed', waves: [] };
  const old = asked.waves.filter((name) => earlier?.waves.some(({ wave }) => wave === name));
  if (old.length > 0) return { refused: 'wave-released', waves: old };
  const tallier = createTallier(plan);
  for await (const body of store.responses.read({ instrument: plan.instrument })) {
    const record = JSON.parse(body) as ResponseRecord;
    if (asked.waves.includes(record.wave ?? '')) tallier.add(record);
  }
  const tallies = tallier.waves();
  const unknown = asked.waves.filter((name) => !tallies.some(({ wave }) => wave === name));
  if (unknown.length > 0) return { refused: 'wave-unknown', waves: unknown };
  const small = tallies
    .filter(({ respondents }) => respondents.all.n < plan.smallest)
    .map(({ wave }) => wave);
  if (small.length > 0) return { refused: 'wave-too-small', waves: small };
  const made = release(plan, tallies, { ...(earlier && { earlier }), invited: asked.invited });
  const isKept = await store.releases.replace(plan.instrument, before, JSON.stringify(made));
  return isKept ? { release: made } : { refused: 'released-meanwhile', waves: asked.waves };
}
