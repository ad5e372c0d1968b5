import type { ItemPool } from './item-pool.js';

/** What the model needs of the element that shows it. */
export interface ModelHost extends EventTarget {
  requestUpdate(): void;
  readonly items: ItemPool;
  /** Another screen is to be shown: draw it, and move the focus there. */
  moveFocus(to: 'heading' | 'summary'): void;
  /** Opens the survey anew. `isNext`: for the next person, who must not be taken for this one. */
  open(isNext: boolean): Promise<void>;
  /** The privacy of the run is settled, before anything can be answered. */
  opened(isPrivate: boolean): void;
}
