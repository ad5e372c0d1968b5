import type { DeliveryOptions } from '@kith/delivery';
import type { Settings } from './settings.js';

/** How a page says that its endpoint wants to be written to. */
export function adapterOf({
  adapter,
  adapterOptions,
}: Settings): Pick<DeliveryOptions, 'adapter' | 'adapterOptions'> {
  return {
    ...(adapter === undefined ? {} : { adapter }),
    ...(adapterOptions === undefined
      ? {}
      : { adapterOptions: Object.fromEntries(new URLSearchParams(adapterOptions)) }),
  };
}
