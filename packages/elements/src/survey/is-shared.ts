import type { Definition } from '@kith/core';
import { isOn } from './is-on.js';
import type { Settings } from './settings.js';

/** Whether many people use the device: as the page says; else it is so for students. */
export const isShared = (
  { sharedDevice }: Settings,
  definition: Pick<Definition, 'audience'> | undefined,
): boolean => (sharedDevice === undefined ? definition?.audience === 'student' : isOn(sharedDevice));
