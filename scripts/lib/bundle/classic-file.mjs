import { joinPieces } from './sections.mjs';

/** As long as what it stands for, so that source maps stay right. */
const ownAddress = 'kithOwnAddress_';
const moduleAddress = 'import.meta.url';

/**
 * A served file for pages that cannot use modules: in a function of its own, and with the address of the script that
 * runs in place of the module's. `pieces` are those of the served file. Gives `{ code, map }`.
 */
export function classicFile(file, pieces) {
  const [banner, ...rest] = pieces.map(({ code, map }) => ({
    code: code.replaceAll(moduleAddress, ownAddress),
    map,
  }));
  // `document.currentScript` may be a picture of that name, whose address is anywhere.
  const address = "(Reflect.get(Document.prototype,'currentScript',document)||{}).src||document.baseURI";
  const begin = { code: `(()=>{"use strict";const ${ownAddress}=${address};` };
  return joinPieces([banner, begin, ...rest, { code: '})();' }], file);
}
