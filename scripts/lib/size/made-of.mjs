import { mappedBytes } from '../bundle/mapped-bytes.mjs';

const packageOf = /.*(?:node_modules|packages)\/((?:@[^/]+\/)?[^/]+)/;

/** How many minified bytes come from each package, the heaviest first, as `[name, bytes]`. */
export function madeOf({ code, map }) {
  const bytes = mappedBytes(code, map);
  const byPackage = new Map();
  map.sources.forEach((source, index) => {
    const [, name] = packageOf.exec(source) ?? [];
    if (name) byPackage.set(name, (byPackage.get(name) ?? 0) + bytes[index]);
  });
  return [...byPackage].sort(([, one], [, other]) => other - one);
}
