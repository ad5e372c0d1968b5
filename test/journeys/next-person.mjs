import assert from 'node:assert/strict';
import { downloadEnglish } from '../../packages/core/dist/languages/download-en.js';
import { startOf, wordsOf } from './words.mjs';

/** What is seen from the place of B, who takes over the device after A. */

const words = wordsOf('student-belonging-6-12', 'en');
export const { definition, language } = words;
const { texts } = language;
/** The button on the first screen. */
export const firstButton = startOf(words);

/** First in each page: what it hears and whether the browser kept it, both from the last time it was shown. */
export const listening = `<script src="/listening.js"></script>`;
export const listeningScript = `
const names = ['ready', 'start', 'consent', 'answer', 'skip', 'page', 'submit', 'submitted', 'queued', 'contact',
  'declined', 'error'];
window.heard = [];
for (const name of names) document.addEventListener('kith-' + name, () => window.heard.push(name));
addEventListener('pagehide', () => {
  delete window.wasKept;
});
addEventListener('pageshow', ({ persisted }) => {
  window.wasKept = persisted;
  window.heard = [];
}, { capture: true });`;

/** In the page: presses the button of this name, once it is there. */
export function press(name) {
  const root = document.querySelector('kith-belonging-survey')?.shadowRoot;
  const button = [...(root?.querySelectorAll('button') ?? [])].find((one) => one.textContent.trim() === name);
  button?.click();
  return Boolean(button);
}

/** In the page: chooses the fourth point of the first question. */
export function answerFirst() {
  const item = document.querySelector('kith-belonging-survey')?.shadowRoot?.querySelector('.items > *');
  const radio = item?.shadowRoot?.querySelector('input[value="4"]');
  radio?.click();
  return Boolean(radio);
}

/** In the page: what a person can come across, and the keys of what the device keeps. */
export async function inSight() {
  const shown = (node) =>
    [...node.childNodes]
      .map((child) =>
        child instanceof Text
          ? child.data
          : `${child.checked ? '[chosen]' : ''}${child.download ?? ''}${shown(child.shadowRoot ?? child)}`,
      )
      .join(' ');
  const request = indexedDB.open('kith', 1);
  const db = await new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const keys = await new Promise((resolve) => {
    const asked = db.transaction('kith').objectStore('kith').getAllKeys();
    asked.onsuccess = () => resolve(asked.result);
  });
  db.close();
  return {
    screen: shown(document.body),
    address: location.href,
    kept: [
      JSON.stringify(history.state),
      document.cookie,
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
    ],
    keys,
    heard: window.heard,
    wasKept: window.wasKept,
  };
}

/** What a device that an anonymous answer waits on may say: nothing of a person, a school or a time. */
const opaque = /^(?:outbox|contacts)\/[\da-f-]{36}$/;

/** `seen` is what `inSight` gave; `url` where the page is. */
export function assertNothingOfA({ screen, address, kept, keys, heard }, way, url) {
  const words = [
    texts.thanksTitle,
    texts.received,
    texts.kept,
    texts.keptInPage,
    texts.tryAgain,
    texts.nextPerson,
  ];
  for (const text of [...words, ...Object.values(downloadEnglish), '[chosen]'])
    assert.ok(!screen.includes(text), `${way}: "${text}" is in sight`);
  assert.equal(address, url);
  assert.deepEqual(kept, ['null', ''], `${way}: something is kept for the page`);
  for (const key of keys) assert.match(String(key), opaque);
  // That a survey can be answered is all that the page hears.
  assert.deepEqual(
    heard.filter((name) => name !== 'ready'),
    [],
    `${way}: the page heard something`,
  );
}
