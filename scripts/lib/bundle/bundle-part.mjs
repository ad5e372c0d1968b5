import { availableParallelism } from 'node:os';
import { rollup } from 'rollup';
import { part } from '../../../rollup.config.mjs';

/** While one is put together here, others are made short in threads of their own. */
const most = availableParallelism() + 1;
const waiting = [];
let busy = 0;

/** Runs what is given, once fewer than `most` are running. */
async function inTurn(run) {
  if (busy === most) await new Promise((resolve) => waiting.push(resolve));
  else busy += 1;
  try {
    return await run();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else busy -= 1;
  }
}

/**
 * Bundles one part; `output` adds to rollup's output options, `plugins` come first. Gives code, source map, what is
 * inside and what it exports.
 */
export const bundlePart = (name, output = {}, plugins = []) => inTurn(() => bundle(name, output, plugins));

async function bundle(name, output, plugins) {
  const { output: base, ...input } = part(name);
  const graph = await rollup({ ...input, plugins: [...plugins, ...input.plugins] });
  const { output: chunks } = await graph.generate({ ...base, ...output });
  await graph.close();
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
