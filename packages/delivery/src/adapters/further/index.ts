import { addAdapter } from '../registry.js';
import { form } from './form.js';
import { postgrest } from './postgrest.js';

export { defineAdapter, type CustomAdapter } from './define-adapter.js';
export { flatten, unflatten, type FlatMap } from './flat-map.js';
export { form } from './form.js';
export { ownAdapters } from './own-adapters.js';
export { postgrest } from './postgrest.js';

/** Makes `form` and `postgrest` known. Call it before the first delivery; calling it again changes nothing. */
export const addFurtherAdapters = (): void => {
  addAdapter('form', form);
  addAdapter('postgrest', postgrest);
};
