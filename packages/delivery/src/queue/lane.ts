/** What all deliveries of one page share, however many surveys it holds. */
export interface Lane {
  /** Ids of the entries that are being brought, so that no two deliveries take up the same one. */
  readonly inHand: Set<string>;
  /** One request at a time. The task must not reject. */
  inTurn(task: () => Promise<void>): Promise<void>;
}

export const createLane = (): Lane => {
  let last = Promise.resolve();
  return {
    inHand: new Set(),
    inTurn: (task) => (last = last.then(task)),
  };
};
