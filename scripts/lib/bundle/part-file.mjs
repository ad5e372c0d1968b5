import { joinPieces } from './sections.mjs';

/**
 * The served file of a part. Names and what is shared fit within one version only, so on any other page it throws
 * before it does anything, and whoever imports it hears of it. Gives `{ code, map }`.
 */
export function partFile({ name, version, banner, body }) {
  const file = `kith-${name}.js`;
  const isOther = `(globalThis[Symbol.for("kith/registry")]||{}).version!==${JSON.stringify(version)}`;
  const reason = JSON.stringify(`${file} is of Kith ${version}, which this page does not run.`);
  const check = { code: `if(${isOther})throw Error(${reason});` };
  return joinPieces([{ code: banner }, check, body], file);
}
