import { type Definition, presentationOf } from '@kith/core';
import { loadPart, type PartName } from '../parts.js';
import { isOn } from './is-on.js';
import type { Settings } from './settings.js';

/** Always for grades K to 5, else where the page asks for it. */
export const wantsVoice = (definition: Definition, { readAloud }: Settings): boolean =>
  presentationOf(definition) !== 'standard' || isOn(readAloud);

type Wanted = readonly (PartName | false | '' | undefined)[];

/** Whether the notice says more than that an anonymous survey goes to many people, and is meant. */
const hasMoreToSay = ({ privacy }: Definition, settings: Settings): boolean =>
  (settings.privacy ?? privacy.find((mode) => mode === 'anonymous')) !== 'anonymous' ||
  !!settings.expected ||
  isOn(settings.test);

/**
 * Without these a survey must not begin: nobody could say what it promises, take answers, or tell what it asks and
 * whether it is open.
 */
const vitalParts = (definition: Definition, settings: Settings): Wanted => [
  (settings.adapter ?? 'json') !== 'json' && 'adapters',
  isOn(settings.classCodes) && 'class-code',
  (definition.opens ?? definition.closes ?? definition.status) && 'closed',
  hasMoreToSay(definition, settings) && 'notice',
  (definition.focus ?? settings.focus) && 'settings',
];

const otherParts = (definition: Definition, settings: Settings, offered: readonly string[]): Wanted => [
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

/**
 * Loads, side by side, what this survey needs beyond most others. Throws `part-not-loaded` where it must not begin
 * without; what else cannot be had is told, and missing.
 */
export async function loadNeededParts(
  definition: Definition,
  settings: Settings,
  offered: readonly string[],
  onProblem: (cause: unknown) => void,
): Promise<void> {
  await Promise.all([
    ...vitalParts(definition, settings).map((name) => name && loadPart(name)),
    ...otherParts(definition, settings, offered).map((name) => name && loadPart(name).catch(onProblem)),
  ]);
}
