import terser from '@rollup/plugin-terser';
import { minify } from 'terser';

/** In characters. A thread of its own takes half a second to start, as long as this takes here. */
const large = 100_000;

/** A rollup plugin: the code as short as it can be written. Large pieces are made short while others are bundled. */
export function minified(options) {
  const apart = terser(options);
  return {
    name: 'minified',
    async renderChunk(code, chunk, output) {
      if (code.length > large) return apart.renderChunk.call(this, code, chunk, output);
      // Terser writes into the cache of names.
      const nameCache = options.nameCache && structuredClone(options.nameCache);
      const { code: short, map } = await minify(code, {
        ...options,
        nameCache,
        sourceMap: { asObject: true },
      });
      return { code: short, map };
    },
  };
}
