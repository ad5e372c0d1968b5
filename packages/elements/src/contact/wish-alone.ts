import type { ItemView, TextKey } from '@kith/core';
import { type ContactEntry, isCompleteContact } from '@kith/core/item-types';
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
 * for wishes, at a moment of its own, so that the receipt of the response proves nothing of it.
 */
export function wishAlone({ words, run, settings }: NoticeFacts): WishAlone | undefined {
  const asked = (words?.definition.pages ?? [])
    .flatMap(({ items }) => items)
    .filter(({ type }) => type !== 'information');
  if (!asked.length || asked.some(({ type }) => type !== 'contact')) return undefined;
  const isWish = asked.some(({ id }) => isReachable(run?.snapshot.item(id)));
  const outcome = isWish ? 'contactSent' : 'contactEmpty';
  return { endpoint: settings.contactEndpoint, words: { ...ownWords, received: outcome, sent: outcome } };
}

/** Whether what was written makes a record. */
export const isReachable = (view: ItemView | undefined): boolean =>
  !!view?.shown && !!view.value && isCompleteContact(view.value as ContactEntry);
