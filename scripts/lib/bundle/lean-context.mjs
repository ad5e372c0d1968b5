/*
 * Takes the place of `@lit/context` in the served files: the same events, without what no element of Kith uses (other
 * ways to call it, requests for one value, decorators). Who wants a value asks again whenever a provider comes anywhere
 * on the page, so nobody has to keep requests, nor hand them on. Elsewhere `@lit/context` itself is used.
 */

const announcement = 'context-provider';
const across = { bubbles: true, composed: true };

class ContextRequest extends Event {
  constructor(context, contextTarget, callback) {
    super('context-request', across);
    Object.assign(this, { context, contextTarget, callback, subscribe: true });
  }
}

export const createContext = (key) => key;

export class ContextConsumer {
  constructor(host, { context, callback }) {
    let known;
    let leave;
    const take = (value, unsubscribe) => {
      if (value === known && leave === unsubscribe) return;
      // Another provider answers: the one before has no say any more.
      if (leave !== unsubscribe) leave?.();
      leave = unsubscribe;
      callback((known = value));
      host.requestUpdate();
    };
    const ask = () => host.dispatchEvent(new ContextRequest(context, host, take));
    const hear = (event) => {
      if (event.context === context) ask();
    };
    host.addController({
      hostConnected: () => {
        addEventListener(announcement, hear);
        ask();
      },
      hostDisconnected: () => {
        removeEventListener(announcement, hear);
        leave?.();
        leave = undefined;
      },
    });
  }
}

export class ContextProvider {
  constructor(host, { context, initialValue }) {
    const takers = new Map();
    let current = initialValue;
    host.addEventListener('context-request', (event) => {
      // What is inside shadow roots is hidden from listeners outside.
      const asker = event.contextTarget ?? event.composedPath()[0];
      if (event.context !== context || asker === host) return;
      event.stopPropagation();
      const { callback } = event;
      if (!takers.has(callback)) takers.set(callback, () => takers.delete(callback));
      callback(current, takers.get(callback));
    });
    this.setValue = (value) => {
      current = value;
      for (const [callback, leave] of takers) callback(value, leave);
    };
    const announce = () => {
      host.dispatchEvent(Object.assign(new Event(announcement, across), { context, contextTarget: host }));
    };
    host.addController({ hostConnected: announce });
  }
}
