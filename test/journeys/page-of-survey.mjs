// These functions are sent to the page as text: each is complete in itself.

/** What the survey shows: its heading, the labels of its items, and its buttons. */
export function lookAt() {
  const clean = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
  const isSeen = (element) => element.getClientRects().length > 0;
  const root = document.querySelector('kith-survey')?.shadowRoot;
  if (!root) return null;
  const labelOf = ({ shadowRoot }) => {
    const label = shadowRoot?.querySelector('[part~=label]')?.cloneNode(true);
    label?.querySelector('[part~=required]')?.remove();
    return clean(label?.textContent);
  };
  return {
    heading: clean(root.querySelector('[part~=heading]')?.textContent),
    items: [...root.querySelectorAll('.items > *')].filter(isSeen).map(labelOf),
    buttons: [...root.querySelectorAll('button')].filter(isSeen).map(({ textContent }) => clean(textContent)),
  };
}

/**
 * The middle of a control, in an item by its label or else in the survey, or of the button with these words. In a
 * selector `>>` leads into what it stands behind.
 */
export function spotOf(label, selector, words) {
  const clean = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
  const survey = document.querySelector('kith-survey')?.shadowRoot;
  const labelOf = ({ shadowRoot }) => {
    const own = shadowRoot?.querySelector('[part~=label]')?.cloneNode(true);
    own?.querySelector('[part~=required]')?.remove();
    return clean(own?.textContent);
  };
  const root = label
    ? [...survey.querySelectorAll('.items > *')].find((item) => labelOf(item) === label)?.shadowRoot
    : survey;
  const found = words
    ? [...(root?.querySelectorAll('button') ?? [])].find(({ textContent }) => clean(textContent) === words)
    : selector.split(' >> ').reduce((at, part) => (at?.shadowRoot ?? at)?.querySelector(part) ?? null, root);
  if (!found) return null;
  const target =
    (found.type === 'radio' || found.type === 'checkbox' ? found.closest('label') : null) ?? found;
  target.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = target.getBoundingClientRect();
  return width > 0 ? { x: x + width / 2, y: y + height / 2, checked: found.checked ?? null } : null;
}

/** Puts a day into a field of the browser's own, which asks for it in the browser's own language. */
export function setDay(label, day) {
  const survey = document.querySelector('kith-survey').shadowRoot;
  const item = [...survey.querySelectorAll('.items > *')].find((each) =>
    each.shadowRoot?.querySelector('[part~=label]')?.textContent.includes(label),
  );
  const field = item.shadowRoot.querySelector('#field');
  field.value = day;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return field.value === day;
}
