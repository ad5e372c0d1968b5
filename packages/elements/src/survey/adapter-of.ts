import { given } from '@kith/core';
import type { DeliveryOptions } from '@kith/delivery';
import type { Settings } from './settings.js';

/** How a page says that its endpoint wants to be written to. */
export const adapterOf = ({
  adapter,
  adapterOptions,
}: Settings): Pick<DeliveryOptions, 'adapter' | 'adapterOptions'> =>
  given({ adapter, adapterOptions: Object.fromEntries(new URLSearchParams(adapterOptions)) });
