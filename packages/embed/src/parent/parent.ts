/** For pages around the frame page: `parent.js` gives each frame the height of what is in it. */

/** Of several such scripts on a page one works: each frame would be told everything, and tell everything, twice. */
const key = Symbol.for('kith/parent');

/** Taller than this is no survey. */
const tallest = 20_000;

interface Told {
  readonly ns?: unknown;
  readonly v?: unknown;
  readonly type?: unknown;
  readonly height?: unknown;
}

const frames = (): readonly HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(
    ({ src, classList }) => classList.contains('kith-frame') || /\/embed(-single)?\.html([?#]|$)/.test(src),
  );

/** A sandboxed frame has no origin of its own. */
function isFrom(frame: HTMLIFrameElement, origin: string): boolean {
  const hasNone = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  return origin === (hasNone ? 'null' : new URL(frame.src, document.baseURI).origin);
}

/** What a style sheet counts as part of the height beside what is in the frame: its border and its padding. */
function frameAround(frame: HTMLIFrameElement): number {
  const { boxSizing, paddingTop, paddingBottom } = getComputedStyle(frame);
  if (boxSizing !== 'border-box') return 0;
  return frame.offsetHeight - frame.clientHeight + parseFloat(paddingTop) + parseFloat(paddingBottom);
}

const greeting = { ns: 'kith', v: 1, type: 'hello' };

function hear({ source, origin, data }: MessageEvent<unknown>): void {
  const { ns, v, type, height } = (typeof data === 'object' && data !== null ? data : {}) as Told;
  if (ns !== 'kith' || v !== 1) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame || !isFrom(frame, origin)) return;
  // So that the frame knows who gives it its height, whichever of the two was there first.
  if (type === 'ready') frame.contentWindow?.postMessage(greeting, '*');
  if (type === 'resize' && typeof height === 'number' && height > 0 && height <= tallest)
    frame.style.height = `${String(Math.ceil(height) + frameAround(frame))}px`;
  if (type === 'step' && frame.getBoundingClientRect().top < 0) frame.scrollIntoView({ block: 'start' });
  if (type === 'finished') frame.dispatchEvent(new CustomEvent('kith-finished', { bubbles: true }));
}

const scope = globalThis as Record<symbol, unknown>;
if (!scope[key]) {
  scope[key] = true;
  addEventListener('message', hear);
  // A frame that was there first tells its height once more.
  for (const { contentWindow } of frames()) contentWindow?.postMessage(greeting, '*');
}
