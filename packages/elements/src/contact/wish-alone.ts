import type { TextKey } from '@kith/core';
import type { NoticeFacts } from '../survey/notice-sentences.js';
import type { WishAlone } from '../survey/seams.js';

/** Nobody shall take what is written in a form to be contacted for one more answer. */
const ownWords: { readonly [K in TextKey]?: TextKey } = {
  submit: 'contactSend',
  sentTo: 'contactSentTo',
  sentHere: 'contactSentHere',
  privacyIdentified: 'contactKept',
};

/**
 * What a survey says that asks for nothing but how to reach somebody: all that is written there goes to the address
 * for wishes.
 */
export function wishAlone({ words, settings }: NoticeFacts): WishAlone | undefined {
  const asked = (words?.definition.pages ?? [])
    .flatMap(({ items }) => items)
    .filter(({ type }) => type !== 'information');
  if (!asked.length || asked.some(({ type }) => type !== 'contact')) return undefined;
  return { endpoint: settings.contactEndpoint, words: ownWords };
}
