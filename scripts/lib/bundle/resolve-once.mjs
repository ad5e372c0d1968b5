import { nodeResolve } from '@rollup/plugin-node-resolve';
import { dirname } from 'node:path';

/** Where each import of a folder leads, in every piece of the served files. */
const known = new Map();

/**
 * A rollup plugin: finds modules as Node does, each but once for all that is bundled. The same modules are in many
 * pieces, and to look for them is a third of the work. Other plugins are not asked what they make of a place: they come
 * before this one.
 */
export function resolveOnce() {
  const { resolveId, ...plugin } = nodeResolve({ exportConditions: ['production'] });
  return {
    ...plugin,
    resolveId: {
      ...resolveId,
      async handler(source, importer, options) {
        if (!importer) return resolveId.handler.call(this, source, importer, options);
        const key = `${dirname(importer)}\0${source}`;
        if (!known.has(key)) known.set(key, await resolveId.handler.call(this, source, importer, options));
        return known.get(key);
      },
    },
  };
}
