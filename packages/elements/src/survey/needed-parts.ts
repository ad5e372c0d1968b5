import { type Definition, presentationOf } from '@kith/core';
import { loadPart, type PartName } from '../parts.js';
import { isOn } from './is-on.js';
import type { Settings } from './settings.js';

/** Always for grades K to 5, else where the page asks for it. */
export const wantsVoice = (definition: Definition, { readAloud }: Settings): boolean =>
  presentationOf(definition) !== 'standard' || isOn(readAloud);

/** Loads what this definition is shown and read aloud with. What cannot be had is told, and missing. */
export async function loadNeededParts(
  definition: Definition,
  settings: Settings,
  onProblem: (cause: unknown) => void,
): Promise<void> {
  const parts: (PartName | false)[] = [
    presentationOf(definition) === 'k-2' && 'young',
    wantsVoice(definition, settings) && 'read-aloud',
    settings.drafts === 'device' && 'drafts',
    definition.pages.some(({ items }) => items.some(({ media }) => media)) && 'media',
  ];
  const needed = parts.filter((name) => name !== false);
  await Promise.all(needed.map((name) => loadPart(name).catch(onProblem)));
}
