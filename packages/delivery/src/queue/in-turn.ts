let lane: Promise<unknown> = Promise.resolve();

/** One request at a time in the whole page, however many surveys it holds. The task must not reject. */
export const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
  const result = lane.then(task);
  lane = result;
  return result;
};
