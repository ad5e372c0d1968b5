import { rollup } from 'rollup';
import { part } from '../../../rollup.config.mjs';

/**
 * Bundles one part; `output` adds to rollup's output options, `plugins` come first. Gives code, source map, what is
 * inside and what it exports.
 */
export async function bundlePart(name, output = {}, plugins = []) {
  const { output: base, ...input } = part(name);
  const bundle = await rollup({ ...input, plugins: [...plugins, ...input.plugins] });
  const { output: chunks } = await bundle.generate({ ...base, ...output });
  await bundle.close();
  const [{ code, map, modules, exports }] = chunks;
  return { code: code.trimEnd(), map: map && JSON.parse(map.toString()), modules, exports };
}

/** The same for a part that a page asks for by name. What it exports nobody could reach, so that stops the build. */
export async function bundleOnPage(name, plugins) {
  const body = await bundlePart(name, { name: 'unreachable' }, plugins);
  if (body.exports.length > 0)
    throw new Error(`The part ${name} exports ${body.exports.join(', ')}, which nothing can reach.`);
  return body;
}
