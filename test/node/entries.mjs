import { posix } from 'node:path';

/** The one `*` of an entry is whatever stands there. */
const expressionOf = (target) => new RegExp(`^${target.replace(/[.+]/g, '\\$&').replace('*', '(.+)')}$`);

/** Files beside those that somebody is given. */
const isInside = (file) => /\.test\.js$|\/testing\//.test(file);

/**
 * What can be imported of a package: `[specifier, file]`, patterns written out for the `files` that there are. Paths
 * begin with `./`, as they do in `package.json`.
 */
export function entriesOf({ name, exports }, files) {
  const inPackage = (key) => posix.join(name, key);
  return Object.entries(exports).flatMap(([key, target]) => {
    if (!target.endsWith('.js')) return [];
    if (!target.includes('*')) return [[inPackage(key), target]];
    const expression = expressionOf(target);
    return files
      .filter((file) => !isInside(file))
      .flatMap((file) => {
        const [, filled] = expression.exec(file) ?? [];
        return filled === undefined ? [] : [[inPackage(key.replace('*', filled)), file]];
      });
  });
}

/** Entries that `package.json` names one by one, and which do something when they are imported. */
export const doers = ({ exports, sideEffects }, entries) => {
  const listed = Array.isArray(sideEffects) ? sideEffects : sideEffects ? Object.values(exports) : [];
  return entries.filter(([, file]) => listed.includes(file));
};

/** Entries that a text names; where one is left open (`/*`, `/<type>`), nothing can be said of it. */
export const namedEntries = (text) =>
  [...text.matchAll(/(@kith\/[\w.-]+(?:\/[\w.-]+)*)(\/[*<$])?/g)].flatMap(([, name, open]) =>
    open ? [] : [name.replace(/\.$/, '')],
  );
