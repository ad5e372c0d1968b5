/** What one session has set, another cannot take back: one for each page. */
const sessions = new WeakMap();

const onlyChromium = 'The command "media" is for Chromium: no other driver here sets media features.';

/** Firefox comes with the same launcher as Chromium, but has no developer tools to ask. */
async function devtoolsOf(page) {
  if (!sessions.has(page))
    sessions.set(
      page,
      await page.createCDPSession().catch((cause) => {
        throw new Error(onlyChromium, { cause });
      }),
    );
  return sessions.get(page);
}

/**
 * The command `media` for browser tests in Chromium: `executeServerCommand('media', { media: 'print', features: {
 * 'forced-colors': 'active' } })` sets what the page's media queries see; `{}` puts everything back.
 */
export const mediaPlugin = {
  name: 'kith-media',
  async executeCommand({ command, payload, session }) {
    if (command !== 'media') return undefined;
    if (session.browser.type !== 'puppeteer') throw new Error(onlyChromium);
    const { media = '', features = {} } = payload;
    const devtools = await devtoolsOf(session.browser.getPage(session.id));
    await devtools.send('Emulation.setEmulatedMedia', {
      media,
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
    return true;
  },
};
