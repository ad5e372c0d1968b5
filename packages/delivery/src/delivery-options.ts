import type { KithError, PrivacyMode } from '@kith/core';
import type { AdapterOptions } from './adapters/adapter.js';
import type { SetTimer } from './clock.js';
import type { OutboxStorage } from './outbox/storage.js';
import type { Lane } from './queue/lane.js';
import type { Confirmation } from './queue/outcome.js';

export interface DeliveryOptions {
  /** As `checkEndpoint` returns it. */
  readonly endpoint: URL;
  /** One of `adapterNames()`. Default: `json`. */
  readonly adapter?: string;
  /** What the adapter has to be told, by name; `json` and `text` take nothing. Default: nothing. */
  readonly adapterOptions?: AdapterOptions;
  /** Default: `receipt`. `status` takes a bare 2xx for a confirmation, unless it is a page (text/html). */
  readonly confirm?: Confirmation;
  readonly surveyId: string;
  readonly privacy: PrivacyMode;
  /** Default: `omit`. Anything else is for identified surveys only. */
  readonly credentials?: RequestCredentials;
  /**
   * Told, for the web team, that the endpoint is not one (`endpoint-misdirected`) or refused
   * (`endpoint-refused`). Each kind of problem once, so that nothing can be counted.
   */
  readonly onProblem?: (problem: KithError) => void;
  readonly fetch?: typeof globalThis.fetch;
  /** Default: IndexedDB. */
  readonly storage?: OutboxStorage;
  /** Where `online`, `visibilitychange`, `pageshow` and `pagehide` are heard. Default: the window. */
  readonly events?: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
  /** Default: the one that all deliveries of this page share. */
  readonly lane?: Lane;
  /** Whether the browser knows that there is no network. Default: `navigator.onLine` is false. */
  readonly isOffline?: () => boolean;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** From 0 to below 1. */
  readonly random?: () => number;
  readonly setTimer?: SetTimer;
}
