import type { Definition } from '@kith/core';
import type { Settings } from '../survey/settings.js';

/** Whether a form for a wish to be contacted is offered at the end: to families, where somebody gets it. */
export const isOffered = ({ audience, pages }: Definition, { contactEndpoint }: Settings): boolean =>
  !!contactEndpoint &&
  audience === 'family' &&
  !pages.some(({ items }) => items.some(({ type }) => type === 'contact'));
