const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** WebDriver sets the window, not the page: come closer until the page has the size. */
async function resizeWindow(driver, { width, height }) {
  for (let attempt = 0; attempt < 5; attempt++) {
    const [innerWidth, innerHeight] = await driver.execute('return [innerWidth, innerHeight]');
    if (innerWidth === width && innerHeight === height) break;
    const window = await driver.getWindowRect();
    await driver.setWindowRect(
      null,
      null,
      window.width - innerWidth + width,
      window.height - innerHeight + height,
    );
    await pause(60);
  }
  const [innerWidth, innerHeight] = await driver.execute('return [innerWidth, innerHeight]');
  return { width: innerWidth, height: innerHeight };
}

/**
 * The command `viewport` for browser tests in every engine:
 * `executeServerCommand('viewport', { width, height })` gives back the size that the page really has (WebKit's
 * window is never narrower than 447 px).
 */
export const viewportPlugin = {
  name: 'kith-viewport',
  async executeCommand({ command, payload, session }) {
    if (command !== 'viewport') return undefined;
    if (session.browser.type === 'puppeteer') {
      await session.browser.getPage(session.id).setViewport(payload);
      return payload;
    }
    return resizeWindow(session.browser.driver, payload);
  },
};
