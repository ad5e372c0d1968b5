import { launchChromium } from '../../engines/playwright-driver.mjs';

/** A browser in which people with a name on this WordPress write pages, with its own block editor. */
export async function openEditors({ url, password }) {
  // WordPress's own pages have pictures from its makers' servers.
  const alone = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
  const browser = await launchChromium({ args: [alone] });
  return {
    /** Logs in as `administrator`, `editor` or `author`, in a browser profile of their own. */
    async logIn(name) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      await page.goto(`${url}/wp-login.php`);
      await page.getByLabel('Username or Email Address').fill(name);
      await page.getByLabel('Password', { exact: true }).fill(password);
      await page.getByRole('button', { name: 'Log In' }).click();
      await page.getByRole('heading', { name: 'Dashboard' }).waitFor();
      return writerAt(page, url);
    },
    close: () => browser.close(),
  };
}

function writerAt(page, url) {
  const named = (role, name) => page.getByRole(role, { name, exact: true });

  async function begin(kind, title) {
    await page.goto(`${url}/wp-admin/post-new.php?post_type=${kind}`);
    await named('textbox', 'Add title').click();
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
  }
  /** Presses "Publish", and once more in the panel that asks whether this is meant. Gives the page's address. */
  async function publish() {
    await named('button', 'Publish').click();
    const panel = page.getByRole('region', { name: 'Editor publish' });
    await panel.getByRole('button', { name: 'Publish', exact: true }).click();
    return panel.getByRole('link', { name: /^View (Page|Post)$/ }).getAttribute('href');
  }
  /** An HTML block of its own, as everybody finds it by typing "/". */
  async function pasteHtml(html) {
    await page.keyboard.type('/custom html');
    await named('option', 'Custom HTML').waitFor();
    await page.keyboard.press('Enter');
    await named('textbox', 'HTML').waitFor();
    await page.keyboard.insertText(html);
  }

  return {
    /** Publishes a page, or a post, with this HTML in a block of its own. Gives its address. */
    async publishHtml(kind, title, html) {
      await begin(kind, title);
      await pasteHtml(html);
      return publish();
    },
    /** Publishes one with a sentence that is a link. */
    async publishLink(kind, title, text, address) {
      await begin(kind, title);
      await page.keyboard.type(text);
      await page.keyboard.press('Shift+Home');
      await page.keyboard.press('Control+K');
      await page.getByRole('combobox', { name: 'URL' }).waitFor();
      await page.keyboard.insertText(address);
      await page.keyboard.press('Enter');
      await page.getByRole('combobox', { name: 'URL' }).waitFor({ state: 'hidden' });
      return publish();
    },
    /** What the block shows after saving, and whatever the editor has said about it. */
    async afterwards() {
      const code = await named('textbox', 'HTML').inputValue();
      const notices = await page.locator('.components-notice, .components-snackbar').allInnerTexts();
      return { code, notices };
    },
    /** What an administrator does once: Appearance, Editor, Template Parts, Footer, a block with this HTML. */
    async addToFooter(html) {
      await page.goto(`${url}/wp-admin/`);
      await page.getByRole('link', { name: 'Appearance' }).first().click();
      await page
        .getByRole('link', { name: /^Editor/ })
        .first()
        .click();
      await named('button', 'Toggle navigation').click();
      await named('link', 'Template Parts').click();
      await named('link', 'Footer').click();
      await named('button', 'Toggle block inserter').click();
      await page.getByRole('searchbox').fill('custom html');
      await named('option', 'Custom HTML').click();
      await page
        .frameLocator('iframe[name="editor-canvas"]')
        .getByRole('textbox', { name: 'HTML' })
        .fill(html);
      await named('button', 'Save').first().click();
      await page.locator('.entities-saved-states__panel').getByRole('button', { name: 'Save' }).click();
      await page.getByText('Site updated.').first().waitFor();
    },
    close: () => page.context().close(),
  };
}
