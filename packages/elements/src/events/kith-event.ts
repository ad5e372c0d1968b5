/** What every event of a survey shares: it bubbles and crosses shadow roots, so that any listener above hears it. */
export abstract class KithEvent extends Event {
  /** What to listen for. */
  declare static readonly type: string;

  constructor(cancelable = false) {
    super(new.target.type, { bubbles: true, composed: true, cancelable });
  }
}
