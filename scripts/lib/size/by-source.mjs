import { mappedOwners } from '../bundle/mapped-bytes.mjs';
import { brotliSize } from './brotli-size.mjs';

const short = (source) => source.replace(/.*(?:node_modules|packages)\//, '');

/**
 * What each source of a bundled body costs: how much less brotli makes of it when everything that comes from this
 * source is left out. Gives `[name, bytes, bytes before brotli]`, the dearest first. The sum is less than the whole:
 * what two sources have in common is paid once.
 */
export function bySource({ code, map }) {
  const owners = mappedOwners(code, map);
  const whole = brotliSize(code);
  const rows = map.sources.map((source, index) => {
    let rest = '';
    for (let at = 0; at < code.length; at++) if (owners[at] !== index) rest += code[at];
    return [short(source), whole - brotliSize(rest), code.length - rest.length];
  });
  return rows.sort(([, one], [, other]) => other - one);
}
