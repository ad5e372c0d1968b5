/**
 * Runs first in a page: keeps everything that a script of the page can get hold of, on the way down and on the way up,
 * in `window.recorded` as `{ how, type, words }`. It takes over what other scripts are handed, and looks around all the
 * time. `words` is everything in it as text.
 */
export const recorder = `(() => {
window.recorded = [];
const plain = (value, depth) => {
  if (typeof value === 'function') return undefined;
  if (value === null || typeof value !== 'object') return typeof value === 'bigint' ? String(value) : value;
  try {
    if (value instanceof Node) return value.localName;
    if (depth === 0 || value instanceof Window) return undefined;
    if (Array.isArray(value)) return value.map((one) => plain(one, depth - 1));
    const copy = {};
    for (const key in value) if (!(value instanceof Event && key in Event.prototype)) copy[key] = plain(value[key], depth - 1);
    return copy;
  } catch {
    return 'out of reach';
  }
};
const keep = (how, type, value) => {
  window.recorded.push({ how, type, key: value?.key ?? null, words: JSON.stringify(plain(value, 4)) ?? '' });
};

const types = new Set(['message', 'messageerror', 'focusin', 'focusout', 'compositionstart', 'compositionupdate', 'compositionend',
  'touchstart', 'touchmove', 'touchend', 'kith-ready', 'kith-start', 'kith-consent', 'kith-answer', 'kith-skip', 'kith-page',
  'kith-submit', 'kith-submitted', 'kith-queued', 'kith-contact', 'kith-declined', 'kith-error', 'kith-finished', 'kith-frame-phase']);
for (const owner of [window, document, HTMLElement.prototype])
  for (const name in owner) if (name.startsWith('on')) types.add(name.slice(2));
// It records its own doings otherwise.
const { addEventListener: listen, dispatchEvent: dispatch } = EventTarget.prototype;
const hearAt = (target, where) => {
  for (const type of types)
    for (const capture of [true, false])
      listen.call(target, type, (event) => keep(where + (capture ? ', down' : ', up'), type, event), { capture, passive: true });
};
hearAt(window, 'window');
hearAt(document, 'document');

EventTarget.prototype.addEventListener = function (type, listener, options) {
  if (typeof listener !== 'function') return listen.call(this, type, listener, options);
  return listen.call(this, type, function (event) {
    keep('taken over', type, event);
    return listener.call(this, event);
  }, options);
};
EventTarget.prototype.dispatchEvent = function (event) {
  keep('dispatched', event.type, event);
  return dispatch.call(this, event);
};
const { fetch: ask, postMessage: post } = window;
window.fetch = (where, how) => {
  keep('fetch', String(where), how);
  return ask(where, how);
};
window.postMessage = (...given) => {
  keep('postMessage', '', given);
  return post.apply(window, given);
};

for (const type of PerformanceObserver.supportedEntryTypes)
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => keep('performance', entry.entryType, entry.toJSON()))).observe({ type, buffered: true });

const reach = (read) => {
  try {
    return read();
  } catch {
    return 'out of reach';
  }
};
listen.call(document, 'DOMContentLoaded', () => {
  new MutationObserver((all) => all.forEach(({ type, target, attributeName }) =>
    keep('mutation', type, { target, attributeName, value: target.getAttribute?.(attributeName) })))
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const frame = document.querySelector('iframe');
  if (frame) {
    hearAt(frame, 'frame');
    new ResizeObserver(([{ contentRect }]) => keep('size', 'resize', contentRect.toJSON())).observe(frame);
    reach(() => { frame.contentWindow.postMessage = () => undefined; });
    reach(() => { frame.contentWindow.onkeydown = (event) => keep('frame', 'keydown', event); });
  }
  let last;
  setInterval(() => {
    const seen = {
      focus: document.activeElement?.localName,
      hover: [...document.querySelectorAll(':hover')].map(({ localName }) => localName).join(),
      selection: String(getSelection()),
      inside: frame && reach(() => frame.contentWindow.document.body.textContent),
      address: frame && reach(() => frame.contentWindow.location.href),
      frames: frame && reach(() => frame.contentWindow.length),
      shadow: document.querySelector('kith-belonging-survey')?.shadowRoot?.activeElement?.localName,
    };
    const now = JSON.stringify(seen);
    if (now !== last) keep('looked', 'page', seen);
    last = now;
  }, 50);
});
})();`;

/** All that the frame page may say. Of a text only what may stand in it. */
const sayable = [
  /^\{"ns":"kith","v":1,"type":"(ready|step|finished)"\}$/,
  /^\{"ns":"kith","v":1,"type":"resize","height":\d+\}$/,
  /^"?\{\\?"subject\\?":\\?"lti\.(frameResize|scrollToTop)\\?",(\\?"height\\?":\d+,)?\\?"message_id\\?":\\?"kith-(text-)?\d+\\?"\}"?$/,
  /^\{"context":"h5p","action":"hello"\}$/,
  /^"\[iFrameResizerChild\]Ready"$/,
];

const saysTooMuch = (words) => !sayable.some((form) => form.test(JSON.stringify(JSON.parse(words).data)));

/**
 * What of this a person could be known by: keys (but Tab, which leads into the frame), events of the survey, messages
 * that say more than they may, and anything with one of `secrets` in it: ids of items, what was typed, what was chosen.
 */
export const betrayals = (recorded, secrets) =>
  recorded.filter(
    ({ type, key, words }) =>
      (key !== null && key !== 'Tab') ||
      (type.startsWith('kith-') && type !== 'kith-finished') ||
      (type === 'message' && saysTooMuch(words)) ||
      secrets.some((secret) => words.includes(secret)),
  );
