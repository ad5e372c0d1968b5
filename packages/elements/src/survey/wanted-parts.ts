import { type Definition, presentationOf } from '@kith/core';
import type { PartName } from '../parts.js';
import { isOn } from './is-on.js';
import type { Settings } from './settings.js';

/** What of a definition says which parts it needs. */
export type PartFacts = Pick<Definition, 'audience' | 'privacy' | 'pages'> & Partial<Definition>;

/** Always for grades K to 5, else where the page asks for it. */
export const wantsVoice = (definition: PartFacts, { readAloud }: Settings): boolean =>
  presentationOf(definition) !== 'standard' || isOn(readAloud);

type Wanted = readonly (PartName | false | '' | undefined)[];

/** Whether the notice says more than that an anonymous survey goes to many people, and is meant. */
const hasMoreToSay = ({ privacy }: PartFacts, settings: Settings): boolean =>
  (settings.privacy ?? privacy.find((mode) => mode === 'anonymous')) !== 'anonymous' ||
  !!settings.expected ||
  isOn(settings.test);

/**
 * Without these a survey must not begin: nobody could say what it promises, take answers, or tell what it asks and
 * whether it is open.
 */
export const vitalParts = (definition: PartFacts, settings: Settings): Wanted => [
  (settings.adapter ?? 'json') !== 'json' && 'adapters',
  isOn(settings.classCodes) && 'class-code',
  (definition.opens ?? definition.closes ?? definition.status) && 'closed',
  hasMoreToSay(definition, settings) && 'notice',
  (definition.focus ?? settings.focus) && 'settings',
];

export const otherParts = (definition: PartFacts, settings: Settings, offered: readonly string[]): Wanted => [
  // What it promises of the size of groups: without it the promise is left out.
  settings.statusHref && 'notice',
  settings.events && 'settings',
  offered.length > 1 && 'languages',
  presentationOf(definition) === 'k-2' && 'young',
  wantsVoice(definition, settings) && 'read-aloud',
  settings.drafts === 'device' && 'drafts',
  settings.eraseEndpoint && 'erase',
  definition.audience === 'family' && settings.contactEndpoint && 'contact',
  definition.pages.some(({ items }) => items.some(({ media }) => media)) && 'media',
];
