/**
 * In anonymous and confidential runs the native events of the survey's content end at its shadow root, so
 * that scripts of the page which listen by habit (analytics, session recorders, shortcuts) hear no key, no
 * choice and no click. A script that wants to look still can: in the capture phase, or through the open
 * shadow root. For that the frame page on an origin of its own is the answer.
 */
export function setBoundary(root: ShadowRoot, isClosed: boolean): void {
  const change = isClosed ? 'addEventListener' : 'removeEventListener';
  for (const type of nativeTypes()) root[change](type, stop, { passive: true });
}

function stop(event: Event): void {
  event.stopPropagation();
}

/** Event types that no `on…` handler names. */
const withoutHandler =
  'focusin focusout compositionstart compositionupdate compositionend ' +
  'textInput DOMActivate DOMFocusIn DOMFocusOut touchstart touchmove touchend touchcancel';

let types: readonly string[] | undefined;

/** Every event type this browser can name, so that one invented after this code was written is stopped too. */
function nativeTypes(): readonly string[] {
  if (!types) {
    const handlers: string[] = [];
    for (const name in HTMLElement.prototype) if (name.startsWith('on')) handlers.push(name.slice(2));
    types = [...handlers, ...withoutHandler.split(' ')];
  }
  return types;
}
