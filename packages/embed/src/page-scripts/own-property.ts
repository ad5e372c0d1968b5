/**
 * A property of the document itself. An author who may add pictures and frames can give one the name `scripts` or
 * `currentScript`, and `document.scripts` is that picture then.
 */
export const ownProperty = <K extends keyof Document>(name: K): Document[K] =>
  Reflect.get(Document.prototype, name, document);
