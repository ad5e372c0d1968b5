import { wordsOf } from './words.mjs';

/** A survey of one word under this id, and the words of the interface. */
export function oneWordSurvey(id) {
  const { definition, language } = wordsOf('session-exit', 'en');
  const items = [{ id: 'word', type: 'short-text', label: 'Your word?' }];
  return {
    definition: { ...definition, id, title: 'One word', pages: [{ id: 'only', items }] },
    texts: language.texts,
  };
}

// What a person does in its page. Each goes into the page as it stands, so it needs nothing else.

/** Presses the button of this name, once it is there. */
export async function press(name) {
  for (let tries = 0; tries < 400; tries++) {
    const buttons = document.querySelector('kith-survey')?.shadowRoot?.querySelectorAll('button') ?? [];
    const button = [...buttons].find(({ textContent }) => textContent.trim() === name);
    if (button) return button.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`There never was a button: ${name}`);
}

/** Writes the word, or without one gives what stands there. */
export async function word(text) {
  for (let tries = 0; tries < 400; tries++) {
    const item = document.querySelector('kith-survey').shadowRoot.querySelector('kith-short-text-item');
    const field = item?.shadowRoot?.querySelector('input');
    if (field) {
      if (text === undefined) return field.value;
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
      return text;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('There never was a field.');
}
