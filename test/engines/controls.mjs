// Sent to the page as text: complete in itself.

/** Every control of Kith's that can be used at this moment, in the order of the page. */
export function controlsNow() {
  const found = [];
  const look = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) look(element.shadowRoot);
      if (root === document || !element.checkVisibility()) continue;
      if (element.matches('button, input, select, textarea, fieldset, [role=heading]')) found.push(element);
    }
  };
  look(document);
  return found;
}

/** For each of `controlsNow`, the role that it has to have and the words that are seen at it. */
export function expectedOfControls() {
  const clean = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
  const found = [];
  const roleOf = (element) =>
    element.getAttribute('role') ??
    { BUTTON: 'button', TEXTAREA: 'textbox', SELECT: 'combobox', FIELDSET: 'group' }[element.tagName] ??
    { radio: 'radio', checkbox: 'checkbox' }[element.type] ??
    'textbox';
  const wordsOf = (element) =>
    element.localName === 'fieldset'
      ? clean(element.querySelector(':scope > legend')?.textContent)
      : clean([...(element.labels ?? [])].map(({ textContent }) => textContent).join(' ')) ||
        clean(element.textContent);
  const look = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) look(element.shadowRoot);
      if (root === document || !element.checkVisibility()) continue;
      if (element.matches('button, input, select, textarea, fieldset, [role=heading]'))
        found.push({ role: roleOf(element), words: wordsOf(element) });
    }
  };
  look(document);
  return found;
}
