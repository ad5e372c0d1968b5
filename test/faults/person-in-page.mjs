// Runs in the page: the people who answer one after the other, and what they read. Orders come with the page.
const orders = JSON.parse(document.getElementById('orders').textContent);
const { clock } = window;
const survey = document.querySelector('kith-session-feedback');
const other = new BroadcastChannel('two tabs');
const pause = (milliseconds) => new Promise((resolve) => clock.setTimeout(resolve, milliseconds));
const tell = (what) => window.tellLedger?.(JSON.stringify(what));
const find = (selector) => survey.shadowRoot?.querySelector(selector) ?? null;
const textOf = (element) => element?.textContent.trim();

async function until(what, check, patience = 10_000) {
  const end = clock.realNow() + patience;
  for (;;) {
    const found = check();
    if (found) return found;
    if (clock.realNow() > end)
      throw new Error(`${what} never came; the page says: ${textOf(survey.shadowRoot)}`);
    await pause(4);
  }
}

/** What the person reads about the response, which is all that they know of it. */
let current = null;
let lastRead;
const readings = new MutationObserver(() => {
  const read = textOf(find('.outcome'));
  if (current === null || !read || read === lastRead) return;
  lastRead = read;
  tell({ read, n: current });
});

addEventListener('kith-submit', ({ response }) => {
  tell({ finished: current, id: response?.responseId });
});

const button = (name) =>
  [...(survey.shadowRoot?.querySelectorAll('button') ?? [])].find((b) => textOf(b) === name);

async function press(name) {
  (await until(`"${name}"`, () => button(name))).click();
}

async function write(text) {
  const item = find('kith-long-text-item');
  const field = await until('a field', () => item.shadowRoot?.querySelector('textarea'));
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/**
 * Waits until the person in the other tab is as far, or has left, and gives whether both go on within the same
 * millisecond. The first tab names the moment.
 */
async function atTheSameMoment() {
  const go = await new Promise((resolve) => {
    clock.setTimeout(resolve, 700);
    other.onmessage = ({ data }) => {
      if (data.go) resolve(data.go);
      else if (orders.tab === 1) other.postMessage({ ready: true });
      else {
        const moment = clock.realNow() + 12;
        other.postMessage({ go: moment });
        resolve(moment);
      }
    };
    other.postMessage({ ready: true });
  });
  other.onmessage = null;
  if (!go) return false;
  const isInTime = clock.realNow() < go;
  while (clock.realNow() < go);
  return isInTime;
}

async function answer({ n, text, together, shift }) {
  current = n;
  lastRead = undefined;
  await press('Start');
  for (const last of [false, false, true]) {
    const heading = textOf(find('.page .heading, .heading'));
    if (!last) {
      await press('Next');
      await until('the next page', () => textOf(find('.heading')) !== heading);
    }
  }
  await write(text);
  if (together && (await atTheSameMoment())) tell({ together: true });
  if (shift) clock.set(shift);
  readings.observe(survey.shadowRoot, { childList: true, subtree: true, characterData: true });
  await press('Send my answers');
}

const isSettled = () => find('.outcome') && !find('.outcome').classList.contains('sending');

/** A request may hang for 30 s: nobody here waits that long, the clock does. */
async function settled() {
  await until('an outcome', isSettled, 1500).catch(() => clock.pass(31_000));
  await until('an outcome after the deadline', isSettled);
}

async function readOutcome({ stay, tryAgain }) {
  await settled();
  if (tryAgain && button('Try again now')) {
    await press('Try again now');
    await settled();
  }
  await pause(stay);
}

async function live() {
  if (orders.shift) clock.set(orders.shift);
  await until('the survey', () => find('.heading'));
  for (const [index, order] of orders.people.entries()) {
    await answer(order);
    await readOutcome(order);
    if (order.pass) clock.pass(order.pass);
    if (index + 1 < orders.people.length) await press('Next person');
  }
}

/** How many responses the device holds, whatever their shape. */
window.kept = async () => {
  // Opening it would make an empty one, in which the library finds nothing to write into.
  if (!(await indexedDB.databases()).some(({ name }) => name === 'kith')) return 0;
  const request = indexedDB.open('kith');
  const db = await new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  try {
    if (!db.objectStoreNames.contains('kith')) return 0;
    const all = db
      .transaction('kith')
      .objectStore('kith')
      .getAll(IDBKeyRange.bound('outbox/', 'outbox/\uffff'));
    return await new Promise((resolve, reject) => {
      all.onsuccess = () => resolve(all.result.flat().length);
      all.onerror = () => reject(all.error);
    });
  } finally {
    db.close();
  }
};

live().then(
  () => tell({ done: true }),
  (error) => tell({ stuck: String(error) }),
);
