// Sent to the page, as text: each function must stand alone.

/** Watches, frame by frame, for the first control that can be answered. A notice is left the moment it is there. */
export function watchForFirst() {
  const find = (root, selector) => {
    const found = root.querySelector(selector);
    if (found) return found;
    for (const element of root.querySelectorAll('*')) {
      const inside = element.shadowRoot && find(element.shadowRoot, selector);
      if (inside) return inside;
    }
    return null;
  };
  const leaveNotice = () => {
    const start = window.benchNotice === undefined && find(document, '.actions .primary');
    if (!start) return;
    window.benchNotice = performance.now();
    start.click();
  };
  const look = () => {
    const radio = find(document, 'input[type=radio]');
    if (!radio?.getClientRects().length) {
      watch();
      return;
    }
    // In the frame after: by then it was drawn.
    requestAnimationFrame(() => (window.benchFirst = performance.now()));
  };
  // Both in each frame: what comes of leaving the notice is there before the frame is drawn, and is not looked for one later.
  const watch = () => {
    requestAnimationFrame(leaveNotice);
    requestAnimationFrame(look);
  };
  watch();
}

/** Whether the questions are there; a notice is left. Cheap, since the page pays for being asked. */
export function isRendered() {
  const survey = document.querySelector('kith-survey');
  if (!survey) return document.querySelector('input[type=radio]') !== null;
  const last = survey.shadowRoot?.querySelector('.items > :last-child');
  if (!last) survey.shadowRoot?.querySelector('.actions .primary')?.click();
  return !!last?.shadowRoot?.querySelector('input');
}

/** Keeps the groups of radio buttons, in order, for what comes after. Returns how many there are. */
export function findGroups() {
  const deep = (root) => [
    ...root.querySelectorAll('fieldset'),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? deep(shadowRoot) : [])),
  ];
  window.benchGroups = deep(document).filter((group) => group.querySelector('input[type=radio]'));
  return window.benchGroups.length;
}

/** Brings one option to the middle of the window and says where it is. */
export function placeOf(group, option) {
  const input = window.benchGroups[group].querySelectorAll('input[type=radio]')[option];
  const target = input.closest('label') ?? input;
  target.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = target.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

export function isChosen(group, option) {
  return window.benchGroups[group].querySelectorAll('input[type=radio]')[option].checked;
}

/** What the survey shows at this moment, as markup and style sheets. */
export function screenNow() {
  const markupOf = (root) => root.innerHTML.replace(/<!--.*?-->/g, '');
  const cssOf = (root) =>
    root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('');
  const { shadowRoot } = document.querySelector('kith-belonging-survey');
  const items = [...shadowRoot.querySelectorAll('.items > *')].map((item) => item.shadowRoot);
  return {
    markup: markupOf(shadowRoot),
    css: cssOf(shadowRoot),
    items: items.map(markupOf),
    itemCss: items.length > 0 ? cssOf(items[0]) : '',
  };
}

export function twoFrames() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)));
  });
}

/** All elements, those inside shadow roots included. */
export function countElements() {
  const count = (root) =>
    [...root.querySelectorAll('*')].reduce(
      (sum, element) => sum + 1 + (element.shadowRoot ? count(element.shadowRoot) : 0),
      0,
    );
  return count(document);
}
