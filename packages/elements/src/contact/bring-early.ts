import { definition } from '@kith/instruments/family-contact-request/definition';
import { loadPart } from '../parts.js';
import { loadCatalogue } from '../survey/load.js';
import type { NoticeFacts } from '../survey/notice-sentences.js';

const asked = new Set<string>();

/** Whoever has answered may have no network any more: what the form needs beyond its survey comes while there is one. */
export function bringFormEarly({ words }: NoticeFacts): void {
  const tag = words?.language.tag ?? definition.language;
  if (asked.has(tag)) return;
  asked.add(tag);
  const coming = [
    loadPart('notice'),
    ...(tag === definition.language ? [] : [loadCatalogue(definition.id, tag)]),
  ];
  // What does not come now is asked for once more by the form, which says that it is missing.
  for (const one of coming) one.catch(() => undefined);
}
