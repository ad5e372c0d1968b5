/*
 * Takes the place of `@lit/context` in the served files: the same events, without what no element of Kith uses (other
 * ways to call it, requests for one value, decorators). Elsewhere `@lit/context` itself is used.
 */

class ContextRequest extends Event {
  constructor(context, contextTarget, callback) {
    super('context-request', { bubbles: true, composed: true });
    Object.assign(this, { context, contextTarget, callback, subscribe: true });
  }
}

export const createContext = (key) => key;

export class ContextConsumer {
  constructor(host, { context, callback }) {
    this.ask = () => {
      host.dispatchEvent(new ContextRequest(context, host, this.take));
    };
    this.take = (value, unsubscribe) => {
      // Another provider answers: the one before has no say any more.
      if (this.leave !== unsubscribe) this.leave?.();
      this.leave = unsubscribe;
      callback(value);
      host.requestUpdate();
    };
    host.addController(this);
  }

  hostConnected() {
    this.ask();
  }

  hostDisconnected() {
    this.leave?.();
    this.leave = undefined;
  }
}

/** Who asked for a context: what is inside shadow roots is hidden from listeners outside. */
const askerOf = (event) => event.contextTarget ?? event.composedPath()[0];

export class ContextProvider {
  constructor(host, { context, initialValue }) {
    this.value = initialValue;
    const asked = (event) => event.context === context && askerOf(event) !== host;
    const takers = (this.takers = new Map());
    host.addEventListener('context-request', (event) => {
      if (!asked(event)) return;
      event.stopPropagation();
      const { callback } = event;
      if (!takers.has(callback))
        takers.set(callback, { asker: askerOf(event), leave: () => takers.delete(callback) });
      callback(this.value, takers.get(callback).leave);
    });
    // A provider further in has come: each taker asks again, and the nearest provider answers.
    host.addEventListener('context-provider', (event) => {
      if (!asked(event)) return;
      event.stopPropagation();
      for (const [callback, { asker }] of [...takers])
        asker.dispatchEvent(new ContextRequest(context, asker, callback));
    });
    this.announce = () => {
      const event = new Event('context-provider', { bubbles: true, composed: true });
      host.dispatchEvent(Object.assign(event, { context, contextTarget: host }));
    };
    host.addController(this);
  }

  setValue(value) {
    this.value = value;
    for (const [callback, { leave }] of this.takers) callback(value, leave);
  }

  hostConnected() {
    this.announce();
  }
}

/** Keeps the requests that nobody answered, and asks again when a provider comes. */
export class ContextRoot {
  attach(root) {
    let waiting = [];
    root.addEventListener('context-request', (event) => {
      const { context, callback } = event;
      if (!event.subscribe || waiting.some((request) => request.callback.deref() === callback)) return;
      waiting.push({ context, asker: new WeakRef(askerOf(event)), callback: new WeakRef(callback) });
    });
    root.addEventListener('context-provider', ({ context }) => {
      const due = waiting.filter((request) => request.context === context);
      waiting = waiting.filter((request) => request.context !== context);
      for (const request of due) {
        const asker = request.asker.deref();
        const callback = request.callback.deref();
        if (asker && callback) asker.dispatchEvent(new ContextRequest(context, asker, callback));
      }
    });
  }
}
