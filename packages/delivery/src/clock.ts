/** Calls back after so many milliseconds. Returns the way to cancel. */
export type SetTimer = (callback: () => void, milliseconds: number) => () => void;

export const setTimer: SetTimer = (callback, milliseconds) => {
  const timer = setTimeout(callback, milliseconds);
  return () => {
    clearTimeout(timer);
  };
};
