import type { Run } from '@kith/core';
import type { Delivery, DeliveryOptions } from '@kith/delivery';
import type { Settings } from './settings.js';

/** Opens the delivery of a run, with other options where they are given; `null` where nothing is sent. */
export type OpenDelivery = (changes?: Partial<DeliveryOptions>) => Delivery | null;

/**
 * Comes with a part that sends something along with the response of a run, or asks something of the endpoint. Gives
 * back how the delivery is opened then. Throws a typed error where that cannot be.
 */
export type Courier = (open: OpenDelivery, run: Run, settings: Settings) => OpenDelivery;

const carrying = ['json', 'text'];

/** Whether the endpoint is one of Kith's own kind, which takes more than the bare record. */
export const isOwnKind = ({ adapter = 'json' }: Settings): boolean => carrying.includes(adapter);
