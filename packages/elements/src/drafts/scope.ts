import type { DraftFacts } from './facts.js';

/**
 * What a draft belongs to, as one opaque word: another person's link, another meeting or another endpoint finds
 * nothing of it. Rejects on plain http, where the browser makes no digests (and has no locks).
 */
export async function scopeOf({ prepared, request }: DraftFacts): Promise<string> {
  const { run, context, settings } = prepared;
  const facts = [run.definition.id, run.privacy, settings.endpoint, settings.wave, request.respondentToken];
  const pairs = Object.entries(context).sort(([a], [b]) => (a < b ? -1 : 1));
  const text = new TextEncoder().encode(JSON.stringify([...facts, pairs]));
  const digest = await crypto.subtle.digest('SHA-256', text);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
