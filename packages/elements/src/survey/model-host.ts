/** What the model needs of the element that shows it. */
export interface ModelHost extends EventTarget {
  requestUpdate(): void;
  /** Some items have a new view; nothing else changed. */
  itemsChanged(ids: readonly string[]): void;
  /** Takes what is being typed at this moment. */
  commitItems(): void;
  /** Items of the page in which something stands that is no answer. */
  unreadableItems(): readonly string[];
  /** Another screen is shown: move the focus there once it is rendered. */
  moveFocus(to: 'heading' | 'summary'): void;
  focusItem(id: string): void;
  /** Opens the survey anew. `isNext`: for the next person, who must not be taken for this one. */
  open(isNext: boolean): Promise<void>;
  /** The privacy of the run is settled, before anything can be answered. */
  opened(isPrivate: boolean): void;
}
