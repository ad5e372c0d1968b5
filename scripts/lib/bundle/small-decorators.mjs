const helper = '\0kith-decorate';
const decorators = '\0kith-decorators';

const modules = {
  // TypeScript repeats its helper in every file.
  [helper]: `export const decorate = (list, target, key) => list.forEach((one) => one(target, key));`,
  // Lit's own also holds the standard decorators, which TypeScript's experimental ones never call.
  [decorators]: `export const property = (options) => (target, key) => { target.constructor.createProperty(key, options); };`,
};

/** Lit's `property` is all that the elements use; another decorator needs a line here, and the build says so. */
function resolveDecorators(source) {
  if (source === 'lit/decorators.js') return decorators;
  return source in modules ? source : null;
}

/** A rollup plugin: one short helper for experimental decorators in place of one per file. */
export const smallDecorators = () => ({
  name: 'small-decorators',
  resolveId: resolveDecorators,
  load: (id) => modules[id] ?? null,
  transform(code) {
    if (!code.startsWith('var __decorate')) return null;
    const { start, end } = this.parse(code).body[0];
    // The import takes as many lines as what it replaces, so that source maps stay right.
    const lines = code.slice(start, end).split('\n').length - 1;
    const replacement = `import { decorate as __decorate } from ${JSON.stringify(helper)};${'\n'.repeat(lines)}`;
    return { code: replacement + code.slice(end), map: null };
  },
});
