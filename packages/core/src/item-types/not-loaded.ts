import { KithError } from '../errors.js';

/** For an item type, or something else that the engine does not come with by itself. */
export const notLoaded = (given: string, path?: string): KithError =>
  new KithError('item-type-not-loaded', `The engine does not know "${given}" yet.`, {
    ...(path !== undefined && { path }),
    given,
    expected: 'kith-all.js, @kith/elements/items/further/define, or addFurtherItemTypes()',
  });
