import { scales, type Audience, type Definition, type ScaleId } from '@kith/core';
import { itemsOf } from './texts.js';

const allowed: Readonly<Record<Audience, readonly ScaleId[]>> = {
  student: ['amount5', 'often5', 'yes3'],
  family: ['amount5', 'often5'],
  community: ['amount5', 'often5'],
  participant: ['amount5', 'often5', 'likely5'],
  staff: ['amount5', 'often5', 'true5', 'likely5', 'agree5'],
};

/** Every scale is in the registry and meant for the audience; agree/disagree is for staff alone. */
export function scaleProblems(definition: Definition): readonly string[] {
  return itemsOf(definition).flatMap((item) => {
    if (item.type !== 'scale') return [];
    if (!(item.scale in scales)) return [`${item.id}: ${item.scale} is not in the registry`];
    if (allowed[definition.audience].includes(item.scale)) return [];
    return [`${item.id}: ${item.scale} is not for ${definition.audience}`];
  });
}
