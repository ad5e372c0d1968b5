import type { Definition, KithError, Run } from '@kith/core';
import type { Settings } from './settings.js';

/** Brings wishes to be contacted to their own endpoint. */
export interface Contacts {
  /** Sends what the contact blocks of a finished run hold, apart from its response. */
  send(run: Run, options: { readonly locale: string; readonly test: boolean }): void;
  /** Stops with what earlier visits left. */
  close(): void;
}

export interface ContactsRequest {
  readonly definition: Definition;
  readonly settings: Settings;
  readonly host: EventTarget;
  readonly onProblem: (error: KithError) => void;
}

/**
 * Comes with the item type `contact`, so that a page without it does not carry it. `null` where nothing is to be
 * sent. Throws `endpoint-missing` or `endpoint-invalid`.
 */
export type OpenContacts = (request: ContactsRequest) => Contacts | null;
