import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findWebKit } from './find-browser.mjs';
import { freePort } from './free-port.mjs';

/**
 * Where no window manager says otherwise, the window under the pointer has the focus, and the pointer rests in the
 * middle of the screen: every window has to cover it, or `:focus` matches nothing. Windows may be larger than the screen.
 */
const screenSize = '640x480x24';

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function freeDisplay() {
  for (let number = 90 + (process.pid % 400); number < 600; number++)
    if (!existsSync(`/tmp/.X${number}-lock`) && !existsSync(`/tmp/.X11-unix/X${number}`)) return number;
  throw new Error('Every X display from 90 to 599 is taken.');
}

async function waitUntil(what, done, limit = 15_000) {
  const end = Date.now() + limit;
  while (Date.now() < end) {
    if (await done()) return;
    await pause(50);
  }
  throw new Error(`${what} did not start within ${limit / 1000} seconds.`);
}

async function answers(port) {
  try {
    return (await fetch(`http://127.0.0.1:${port}/status`)).ok;
  } catch {
    return false;
  }
}

/**
 * Starts WebKitWebDriver on a display of its own. Ends with this process, or with `stop()`. One driver serves one
 * browser at a time. Throws where WebKit is not installed.
 */
export async function startWebKit() {
  const found = findWebKit();
  if (!found) throw new Error('WebKitWebDriver, its MiniBrowser or Xvfb is not installed.');
  const display = freeDisplay();
  const screen = spawn(found.display, [`:${display}`, '-screen', '0', screenSize, '-nolisten', 'tcp'], {
    stdio: 'ignore',
  });
  await waitUntil('Xvfb', () => existsSync(`/tmp/.X11-unix/X${display}`));
  const port = await freePort();
  const driver = spawn(found.driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: `:${display}` },
  });
  const stop = () => {
    driver.kill();
    screen.kill();
  };
  process.once('exit', stop);
  for (const signal of ['SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
  await waitUntil('WebKitWebDriver', () => answers(port));
  return {
    port,
    capabilities: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: found.browser, args: ['--automation'] },
    },
    stop,
  };
}
