import { findAdapter } from '@kith/delivery';
import { adapterOf } from './adapter-of.js';
import type { NoticeFacts } from './notice-sentences.js';

/** Names that people know better than the host. */
const known: readonly (readonly [RegExp, string])[] = [
  [/(^|\.)google\.com$/, 'Google'],
  [/(^|\.)supabase\.co$/, 'Supabase'],
];

/**
 * Where answers go, from adapter and endpoint together. An endpoint that Kith knows nothing of may write down the
 * address of a device, as most servers do: in an anonymous survey that has to be said.
 */
export function receiverSentences(model: NoticeFacts, host: string): readonly string[] {
  const receiver = known.find(([hosts]) => hosts.test(host))?.[1] ?? host;
  const { adapter = 'json' } = model.settings;
  const isHere = host === location.host;
  const sentences = [model.text(isHere ? 'sentHere' : 'sentTo', { receiver })];
  if (adapter !== 'json' && !isHere) sentences.push(model.text('mayNote', { receiver }));
  if (model.run && !isReadable(model, adapter)) sentences.push(model.text('cannotSee'));
  return sentences;
}

function isReadable({ settings, run }: NoticeFacts, adapter: string): boolean {
  const { adapterOptions = {} } = adapterOf(settings);
  return findAdapter(adapter, adapterOptions, run?.privacy ?? 'anonymous').capabilities.readable;
}
