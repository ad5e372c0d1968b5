import { findChromium, findFirefox, findWebKit } from './find-browser.mjs';

const finders = { chromium: findChromium, firefox: findFirefox, webkit: findWebKit };

export const engineNames = Object.keys(finders);

/** Whether this machine has the engine. */
export const hasEngine = async (name) => (await finders[name]()) !== null;
