import type { ItemFrame } from './item-frame.js';

/** Lets an item be heard. */
export interface Reader {
  /** What stands between the question and its hints. */
  question(frame: Pick<ItemFrame, 'item' | 'language' | 'words'>): readonly unknown[];
  /** An option with the way to hear it; `id` is the value of its control. */
  option(frame: ItemFrame, id: string, text: string, control: unknown): unknown;
}
