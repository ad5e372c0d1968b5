const sixHours = 6 * 60 * 60 * 1000;

/** Runs something now and every six hours, without keeping the process alive for it. Gives the way to stop it. */
export function everySixHours(
  run: () => Promise<unknown>,
  onFault: (fault: unknown) => void,
): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve();
  const start = () => {
    running = run().catch(onFault);
  };
  const timer = setInterval(start, sixHours);
  timer.unref();
  start();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
