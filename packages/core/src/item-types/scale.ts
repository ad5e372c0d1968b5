import type { FacesItem, ScaleItem } from '../definition.js';
import { scales } from '../scales.js';
import type { ItemTypeRules } from './contract.js';
import { isWhole } from './point.js';

export const scale = scaleType<ScaleItem>('scale');

/** One point of a scale of the registry, however it is shown. */
export function scaleType<I extends ScaleItem | FacesItem>(type: I['type']): ItemTypeRules<I> {
  return {
    type,
    asks: true,
    open: false,
    expected: (item) => `a whole number from 1 to ${scales[item.scale].points}`,
    normalise: (item, value) => (isWhole(value, 1, scales[item.scale].points) ? value : undefined),
  };
}
