import { joinPieces } from './sections.mjs';

/** What a part begins with: names and what is shared fit within one version only. */
function check(name, version) {
  const isOther = `(globalThis[Symbol.for("kith/registry")]||{}).version!==${JSON.stringify(version)}`;
  const reason = JSON.stringify(`kith-${name}.js is of Kith ${version}, which this page does not run.`);
  return `if(${isOther})throw Error(${reason});`;
}

/**
 * The served file of a part. On a page of any other version it throws before it does anything, and whoever imports it
 * hears of it. Gives `{ code, map }`.
 */
export function partFile({ name, version, banner, body }) {
  return joinPieces([{ code: banner }, { code: check(name, version) }, body], `kith-${name}.js`);
}

/** The same as the body of a function, for a page that brings its parts along. */
export const wrapPart = ({ name, version, body }) => `${check(name, version)}\n${body.code}\n`;
