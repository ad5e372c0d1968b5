import type { Definition } from '@kith/core';
import { loadPart } from '../parts.js';
import type { Settings } from './settings.js';
import { otherParts, vitalParts } from './wanted-parts.js';

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
