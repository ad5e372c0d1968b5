/** Calls back into the host's code: its mistake belongs in the console and must not stop the delivery. */
export const withoutThrowing = (callback: () => void): void => {
  try {
    callback();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
};
