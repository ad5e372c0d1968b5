import type { PrivacyMode } from '@kith/core';
import { KithEvent } from './kith-event.js';

/** The survey can be answered, or says why not. Late listeners use the promise `element.ready`. */
export class KithReadyEvent extends KithEvent {
  static override readonly type = 'kith-ready';

  constructor(
    readonly instrument: string,
    readonly version: string,
    readonly privacy: PrivacyMode,
    readonly language: string,
  ) {
    super();
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kith-ready': KithReadyEvent;
  }
}
