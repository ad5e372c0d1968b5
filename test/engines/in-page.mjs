// These functions are sent to the page as text: each is complete in itself.

/** The middle of the first element that matches, through open shadow roots; scrolled into view. */
export function centerOf(selector) {
  const find = (root) => {
    const here = root.querySelector(selector);
    if (here) return here;
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      const inside = shadowRoot && find(shadowRoot);
      if (inside) return inside;
    }
    return null;
  };
  const element = find(document);
  if (!element) return null;
  element.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** What has the focus, through open shadow roots, as a person with a screen reader hears it. */
export function describeFocus() {
  const clean = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
  const named = (element, attribute) =>
    clean(
      (element.getAttribute(attribute) ?? '')
        .split(/\s+/)
        .map((id) => element.getRootNode().getElementById?.(id)?.textContent ?? '')
        .join(' '),
    );
  const labels = (element) => clean([...(element.labels ?? [])].map((label) => label.textContent).join(' '));
  const nameOf = (element) =>
    named(element, 'aria-labelledby') ||
    clean(element.getAttribute('aria-label')) ||
    labels(element) ||
    clean(element.textContent);
  const groupOf = (element) => {
    const group = element.closest('fieldset, [role=radiogroup], [role=group]');
    if (!group) return '';
    return (
      named(group, 'aria-labelledby') ||
      clean(group.getAttribute('aria-label')) ||
      clean(group.querySelector(':scope > legend')?.textContent)
    );
  };
  const implicit = {
    A: 'link',
    BUTTON: 'button',
    TEXTAREA: 'textbox',
    SELECT: 'combobox',
    H1: 'heading',
    H2: 'heading',
    H3: 'heading',
  };
  const inputs = { radio: 'radio', checkbox: 'checkbox', button: 'button', submit: 'button' };
  const roleOf = (element) =>
    element.getAttribute('role') ??
    (element.localName === 'input' ? (inputs[element.type] ?? 'textbox') : implicit[element.tagName]) ??
    element.localName;

  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element || element === document.body) return null;
  return {
    role: roleOf(element),
    name: nameOf(element),
    group: groupOf(element),
    checked: element.checked ?? null,
    value: element.value ?? null,
    invalid: element.getAttribute('aria-invalid') === 'true',
  };
}

/** Every word that the page shows, through open shadow roots. */
export function visibleText() {
  const textOf = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE && node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) return '';
    if (['STYLE', 'SCRIPT', 'TEMPLATE'].includes(node.nodeName)) return '';
    // A slot or a provider has no box of its own, and what is in it has.
    if (
      node.nodeType === Node.ELEMENT_NODE &&
      node.checkVisibility?.() === false &&
      getComputedStyle(node).display !== 'contents'
    )
      return '';
    const children =
      node.shadowRoot?.childNodes ??
      (node.localName === 'slot' ? node.assignedNodes({ flatten: true }) : null);
    return [...(children ?? node.childNodes)].map(textOf).join(' ');
  };
  // A page whose head waits for a script has none yet.
  return document.body ? textOf(document.body).replace(/\s+/g, ' ').trim() : '';
}
