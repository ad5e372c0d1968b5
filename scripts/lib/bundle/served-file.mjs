import { classicFile } from './classic-file.mjs';
import { joinPieces } from './sections.mjs';

/**
 * Nearly every function of these files runs before the first question. Chromium takes them all apart beside the page
 * while the file is still arriving, where it otherwise would stop the page at the first call of each.
 */
export const hint = '//# allFunctionsCalledOnLoad';

/** As a module, and for pages that cannot use modules. */
const bothKinds = (file, pieces) => ({
  ...joinPieces(pieces, `${file}.js`),
  classic: classicFile(`${file}-classic.js`, pieces),
});

/**
 * Puts the guard before the bundled body, so that a second Lit never evaluates; the extras are worked out before the
 * body, whose elements start as soon as they are defined. Further item types come after the body: they take from the
 * page what it, or an earlier file, has put there. Gives `{ code, map, classic: { code, map } }`.
 */
export function servedFile({ file, version, banner, guard, body, extras, further }) {
  const admitted = `var kithPart=kithGuard.admit(${JSON.stringify(version)},${JSON.stringify(file)});`;
  const head = [{ code: `${banner}\n${hint}` }, { code: guard }, { code: admitted }];
  const start = [{ code: 'if(kithPart=="everything")' }, body];
  if (!extras) return bothKinds(file, [...head, ...start]);
  const before = [{ code: 'if(kithPart!="nothing")' }, extras];
  const after = [
    { code: 'if(kithPart!="nothing")' },
    further,
    { code: 'if(kithPart!="nothing")kithExtras.adopt();' },
  ];
  return bothKinds(file, [...head, ...before, ...start, ...after]);
}
