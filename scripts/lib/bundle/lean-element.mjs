import { nothing, partIn } from './lean-templates.mjs';

export { html, nothing } from './lean-templates.mjs';

/*
 * Takes the place of `lit` in the served files: what the elements of Kith use of them, under the
 * same names. lean-lit.mjs stops the build at an element that needs more; a test shows the same to this and to Lit
 * itself. Fields of its own begin with `_`, because elements have theirs beside them.
 */

class Sheet {
  constructor(text) {
    this.text = text;
  }

  get styleSheet() {
    if (!this.sheet) {
      this.sheet = new CSSStyleSheet();
      this.sheet.replaceSync(this.text);
    }
    return this.sheet;
  }

  toString() {
    return this.text;
  }
}

/** Every browser that Kith supports has constructed style sheets, and every `css` holds texts written in the project. */
export const css = (raw, ...values) => new Sheet(String.raw({ raw }, ...values));

/** What an attribute says, as the type of its property. */
const read = (text, type) =>
  type === Boolean ? text !== null : type === Number && text !== null ? Number(text) : text;

const attributeOf = (name, { attribute = true, state }) =>
  state || !attribute ? undefined : attribute === true ? name.toLowerCase() : attribute;

function addAccessor(prototype, name) {
  const place = Symbol();
  Object.defineProperty(prototype, name, {
    configurable: true,
    enumerable: true,
    get() {
      return this[place];
    },
    set(value) {
      const old = this[place];
      this[place] = value;
      this.requestUpdate(name, old);
    },
  });
}

export class LitElement extends HTMLElement {
  /** Also makes the properties of this class, once: browsers ask for the attributes when a tag is defined. */
  static get observedAttributes() {
    this._finish();
    return [...this._attributes.keys()];
  }

  static _finish() {
    // A class inherits this, too. Its name is shortened, so it is never written as a text.
    if (this._finished === this) return;
    this._finished = this;
    const parent = Object.getPrototypeOf(this);
    parent._finish?.();
    this._names = [...(parent._names ?? [])];
    this._attributes = new Map(parent._attributes);
    this._sheets = [this.styles ?? []].flat(9);
    if (!Object.hasOwn(this, 'properties')) return;
    for (const [name, options] of Object.entries(this.properties)) {
      this._names.push(name);
      const attribute = attributeOf(name, options);
      if (attribute) this._attributes.set(attribute, [name, options.type]);
      if (!options.noAccessor) addAccessor(this.prototype, name);
    }
  }

  constructor() {
    super();
    // What a page has set before the tag was defined: the element takes it over when it is first shown.
    this._early = Object.keys(this).flatMap((name) => {
      if (!this.constructor._names.includes(name)) return [];
      const value = this[name];
      delete this[name];
      return [[name, value]];
    });
    this.isUpdatePending = this.hasUpdated = false;
    this._changed = new Map();
    this._controllers = [];
    this.updateComplete = new Promise((resolve) => (this._start = resolve));
    this.requestUpdate();
  }

  addController(controller) {
    this._controllers.push(controller);
    if (this.renderRoot && this.isConnected) controller.hostConnected?.();
  }

  createRenderRoot() {
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = this.constructor._sheets.map(({ styleSheet }) => styleSheet);
    return root;
  }

  connectedCallback() {
    this.renderRoot ??= this.createRenderRoot();
    this._start(true);
    for (const controller of this._controllers) controller.hostConnected?.();
  }

  disconnectedCallback() {
    for (const controller of this._controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(attribute, _old, text) {
    const [name, type] = this.constructor._attributes.get(attribute) ?? [];
    if (name) this[name] = read(text, type);
  }

  requestUpdate(name, old) {
    if (name) {
      if (Object.is(this[name], old)) return;
      if (!this._changed.has(name)) this._changed.set(name, this.hasUpdated ? old : undefined);
    }
    if (!this.isUpdatePending) this.updateComplete = this._update();
  }

  async _update() {
    this.isUpdatePending = true;
    try {
      await this.updateComplete;
    } catch {
      // It was reported when it happened.
    }
    await this.scheduleUpdate();
    return !this.isUpdatePending;
  }

  scheduleUpdate() {
    return this.performUpdate();
  }

  performUpdate() {
    if (!this.isUpdatePending) return;
    this.renderRoot ??= this.createRenderRoot();
    for (const [name, value] of this._early.splice(0)) this[name] = value;
    const changed = this._changed;
    let shown;
    try {
      this.willUpdate(changed);
      shown = this.render();
    } finally {
      this._changed = new Map();
      this.isUpdatePending = false;
    }
    this._show ??= partIn(this.renderRoot);
    this._show(shown);
    if (!this.hasUpdated) {
      this.hasUpdated = true;
      this.firstUpdated(changed);
    }
    this.updated(changed);
  }

  willUpdate() {}

  render() {
    return nothing;
  }

  firstUpdated() {}

  updated() {}
}
