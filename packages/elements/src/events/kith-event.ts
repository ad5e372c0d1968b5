/** What every event of a survey shares: it bubbles and crosses shadow roots, so that any listener above hears it. */
export class KithEvent extends Event {
  constructor(type: string, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
  }
}
