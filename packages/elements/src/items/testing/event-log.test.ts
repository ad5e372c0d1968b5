/** The names of the events that reach a target, in order. */
export function logEvents(target: EventTarget, ...names: readonly string[]): string[] {
  const log: string[] = [];
  for (const name of names)
    target.addEventListener(name, () => {
      log.push(name);
    });
  return log;
}
