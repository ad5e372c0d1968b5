// These functions are sent to the page as text: each is complete in itself.

/**
 * Goes through a survey, from the notice to the thanks: takes another language, meets the first question (a scale, or a
 * line to write on), answers it, and sends. The words are those of `walkWords`; `within` is the selector of the survey, where there are several. Throws
 * what was waited for in vain, `patience` times 40 ms each. With the mouse: the person at the keyboard of the journeys
 * needs a window that has the focus, and here there are many at once.
 */
export async function walkThrough({
  language,
  start,
  label,
  next,
  send,
  thanks,
  patience,
  within,
  choice = 0,
}) {
  const clean = (node) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const roots = (root) => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : [])),
  ];
  const all = (selector) =>
    roots(within ? document.querySelector(within).shadowRoot : document).flatMap((root) => [
      ...root.querySelectorAll(selector),
    ]);
  const isSeen = (element) => element.checkVisibility?.() !== false && element.getClientRects().length > 0;
  const button = (name) => all('button').find((one) => clean(one) === name && isSeen(one));
  async function until(what, check) {
    for (let tries = 0; tries < patience; tries++) {
      const found = check();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    throw new Error(`${what} never came`);
  }
  const press = async (name) => (await until(`the button "${name}"`, () => button(name))).click();

  if (language) await press(language);
  await press(start);
  const item = await until(`the question "${label}"`, () =>
    all('kith-scale-item, kith-short-text-item').find(
      (one) => clean(one.shadowRoot).includes(label) && isSeen(one),
    ),
  );
  const control = await until('an option', () => item.shadowRoot.querySelectorAll('input')[choice]);
  if (control.type === 'radio') control.click();
  else {
    control.value = 'Made up';
    for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
  }
  for (let pages = 0; !button(send); pages++) {
    if (pages > 5) throw new Error(`the button "${send}" never came`);
    const heading = () => all('.heading').map(clean).join();
    const before = heading();
    await press(next);
    await until('another page', () => heading() !== before);
  }
  await press(send);
  await until(`"${thanks}"`, () => all('.outcome').some((one) => clean(one).includes(thanks)));
}

/** What the browser and Kith have said about this page. */
export const heardOnPage = () => ({
  reports: window.kithReports,
  errors: window.kithErrors,
  said: window.kithSaid,
});

/** Whether no survey is there, and what stands in the tag is to be seen; in the frame page, its own words. */
export const hasOnlyFallback = (words) => {
  const surveys = document.querySelectorAll('kith-session-feedback, kith-survey');
  const shown = [...surveys].some(({ shadowRoot }) => shadowRoot);
  const isSeen = [...document.querySelectorAll('body a, main h1')].some(
    (one) => one.textContent.includes(words) && one.getClientRects().length > 0,
  );
  return document.readyState === 'complete' && !shown && isSeen;
};

/** What the engine knows of what a policy asks for. */
export const knownHere = () => ({
  trustedTypes: 'trustedTypes' in window,
  permissionsPolicy: Boolean(document.featurePolicy ?? document.permissionsPolicy),
  isolation: window.crossOriginIsolated === true,
});
