import type { Item } from '@kith/core';

/** Every rating here is on one scale. */
export const rating = (id: string, label: string): Item => ({ id, type: 'scale', scale: 'often5', label });
