import type { KithError, PrivacyMode } from '@kith/core';
import type { Claim } from './claims/claim.js';
import type { AdapterOptions } from './adapters/adapter.js';
import type { SetTimer } from './clock.js';
import type { OutboxStorage } from './outbox/storage.js';
import type { Confirmation } from './queue/outcome.js';
import type { PostRoom } from './queue/post-room.js';

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
  /** Told each time that storage fails, is full or takes longer than 2 s: what is unsent is then in this page only. */
  readonly onStorageFailure?: () => void;
  /**
   * Milliseconds over which first attempts are spread by chance. For what must not be sent in the same moment as
   * something else; when the page is left it goes at once. Default: 0.
   */
  readonly apart?: number;
  readonly fetch?: typeof globalThis.fetch;
  /** Default: IndexedDB. */
  readonly storage?: OutboxStorage;
  /** Where `online`, `visibilitychange`, `pageshow` and `pagehide` are heard. Default: the window. */
  readonly events?: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
  /** Default: the one that all deliveries of this page share. */
  readonly postRoom?: PostRoom;
  /** Default: by Web Locks where there are any, else whoever asks has it. */
  readonly claim?: Claim;
  /** Whether the browser knows that there is no network. Default: `navigator.onLine` is false. */
  readonly isOffline?: () => boolean;
  /** Milliseconds since 1970, for dates alone: the person may set the clock. */
  readonly now?: () => number;
  /** From 0 to below 1. */
  readonly random?: () => number;
  readonly setTimer?: SetTimer;
  /** Milliseconds that only go forward, on the same clock as `setTimer`. */
  readonly ticks?: () => number;
}
