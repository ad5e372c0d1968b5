import { mappedOwners } from '../bundle/mapped-bytes.mjs';
import { brotliSize } from './brotli-size.mjs';

const short = (source) => source.replace(/.*(?:node_modules|packages)\//, '');

/**
 * What a bundled body costs, by whatever `nameOf` calls a source; by source, unless it is given. That is how much less
 * brotli makes of it when everything of this name is left out. Gives `[name, bytes, bytes before brotli]`, the dearest
 * first. The sum is less than the whole: what two of them have in common is paid once.
 */
export function bySource({ code, map }, nameOf = short) {
  const owners = mappedOwners(code, map);
  const whole = brotliSize(code);
  const names = map.sources.map((source) => nameOf(short(source)));
  const rows = [...new Set(names)].map((name) => {
    let rest = '';
    for (let at = 0; at < code.length; at++) if (names[owners[at]] !== name) rest += code[at];
    return [name, whole - brotliSize(rest), code.length - rest.length];
  });
  return rows.sort(([, one], [, other]) => other - one);
}
