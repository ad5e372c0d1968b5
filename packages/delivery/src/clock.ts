/** Calls back after so many milliseconds. Returns the way to cancel. */
export type SetTimer = (callback: () => void, milliseconds: number) => () => void;

export const setTimer: SetTimer = (callback, milliseconds) => {
  const timer = setTimeout(callback, milliseconds);
  return () => {
    clearTimeout(timer);
  };
};

/** Milliseconds that only go forward, also where somebody sets the clock of the device. */
export const ticks = (): number => performance.now();
