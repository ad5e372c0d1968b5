import { writeFileSync } from 'node:fs';
import { startWebKit } from '../../scripts/lib/start-webkit.mjs';
import { keyActions, typeActions } from './webdriver-keys.mjs';

/** Below this the window of MiniBrowser does not go; the page is put into a frame then. */
const narrowestWindow = 450;

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function openSession() {
  const { port, capabilities, stop } = await startWebKit();
  const call = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}/session${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      // A script has thirty seconds; a driver that says nothing for longer is lost.
      signal: AbortSignal.timeout(60_000),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  const { sessionId } = await call('POST', '', { capabilities: { alwaysMatch: capabilities } });
  return {
    call: (method, path, body) => call(method, `/${sessionId}${path}`, body),
    end: async () => {
      await call('DELETE', `/${sessionId}`).catch(() => undefined);
      stop();
    },
  };
}

/** Runs in the page; the last argument is WebDriver's way to hear the result of a promise. */
const evaluator = (fn) => `
  const done = arguments[arguments.length - 1];
  Promise.resolve().then(() => (${fn})(...arguments[0]))
    .then((value) => done({ value }), (error) => done({ error: String(error) }));`;

/** WebKit through plain WebDriver, as the part of a driver that differs between engines. */
export async function openWebKit() {
  let session = await openSession();
  const call = (...request) => session.call(...request);
  let frame = null;
  let size = null;

  async function evaluate(fn, ...args) {
    const { value, error } = await call('POST', '/execute/async', { script: evaluator(fn), args: [args] });
    if (error) throw new Error(error);
    return value;
  }
  const act = (actions) => call('POST', '/actions', { actions });

  async function show(url) {
    await call('POST', '/frame', { id: null });
    if (!frame) return call('POST', '/url', { url });
    const { width, height } = frame;
    const address = new URL('/in-a-frame', url);
    address.search = new URLSearchParams({ width, height, url });
    await call('POST', '/url', { url: address.href });
    await call('POST', '/frame', { id: 0 });
    await evaluate(() => window.focus());
    return undefined;
  }

  /** Now and then a browser that goes on to another page never says a word again: then one is started anew. */
  async function open(url) {
    for (let attempt = 1; ; attempt++)
      try {
        await show(url);
        await evaluate(() => true);
        return;
      } catch (cause) {
        if (attempt === 3 || !/time/i.test(String(cause))) throw cause;
        console.error(`   WebKit said nothing at ${url} (${cause}); it is started anew.`);
        await session.end();
        session = await openSession();
        if (size) await setViewport(size);
      }
  }

  async function setViewport({ width, height }) {
    size = { width, height };
    frame = width < narrowestWindow ? { width, height } : null;
    await call('POST', '/frame', { id: null });
    for (let attempt = 0; attempt < 5; attempt++) {
      const wanted = [Math.max(width, narrowestWindow), height];
      const [innerWidth, innerHeight] = await evaluate(() => [window.innerWidth, window.innerHeight]);
      if (innerWidth === wanted[0] && innerHeight === wanted[1]) return;
      const rect = await call('GET', '/window/rect');
      await call('POST', '/window/rect', {
        width: rect.width - innerWidth + wanted[0],
        height: rect.height - innerHeight + wanted[1],
      });
      await pause(60);
    }
  }

  return {
    name: 'webkit',
    open,
    async reload() {
      await open(await evaluate(() => location.href));
    },
    press: (key) => act(keyActions(key)),
    type: (text) => act(typeActions(text)),
    clickAt: (x, y) =>
      act([
        {
          type: 'pointer',
          id: 'mouse',
          actions: [
            { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ]),
    evaluate,
    /** The same in the first frame of the page; for windows that are wide enough to be none themselves. */
    async evaluateInFrame(fn, ...args) {
      await call('POST', '/frame', { id: 0 });
      try {
        return await evaluate(fn, ...args);
      } finally {
        await call('POST', '/frame', { id: null });
      }
    },
    /** What the engine itself says of every element that the function gives: `{ role, name }`. */
    async computed(fn, ...args) {
      const script = `return (${fn})(...arguments[0])`;
      const elements = await call('POST', '/execute/sync', { script, args: [args] });
      const said = [];
      for (const element of elements) {
        const [id] = Object.values(element);
        said.push({
          role: await call('GET', `/element/${id}/computedrole`),
          name: await call('GET', `/element/${id}/computedlabel`),
        });
      }
      return said;
    },
    setViewport,
    async screenshot(path) {
      writeFileSync(path, Buffer.from(await call('GET', '/screenshot'), 'base64'));
    },
    close: () => session.end(),
  };
}
