/**
 * From an item to the survey around it: the person chose to skip the item or to clear the answer. Bubbles
 * inside the survey's shadow root and ends there.
 */
export class ItemVerbEvent extends Event {
  static readonly type = 'item-verb';

  constructor(readonly verb: 'skip' | 'clear') {
    super(ItemVerbEvent.type, { bubbles: true, composed: false });
  }
}
