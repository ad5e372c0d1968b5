import { centerOf } from './in-page.mjs';

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Adds the verbs that are the same whatever moves the browser. */
export function fullDriver(engine) {
  /** Waits until the function gives something truthy in the page, and gives that; thirty seconds at most. */
  async function waitFor(fn, ...args) {
    const end = Date.now() + 30_000;
    let problem;
    while (Date.now() < end) {
      try {
        const result = await engine.evaluate(fn, ...args);
        if (result) return result;
        problem = undefined;
      } catch (error) {
        // The page may be on its way to another one.
        problem = error;
      }
      await pause(40);
    }
    throw new Error(`${engine.name} waited in vain for ${fn}`, { cause: problem });
  }

  /** Clicks with the mouse on the first match, looked for through open shadow roots. */
  async function click(selector) {
    const { x, y } = await waitFor(centerOf, selector);
    await engine.clickAt(x, y);
  }

  /** The driver of what is in the first frame of the page. */
  const inFrame = () => fullDriver({ ...engine, evaluate: engine.evaluateInFrame });

  return { ...engine, waitFor, click, inFrame };
}
