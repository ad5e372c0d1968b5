import { joinPieces } from './sections.mjs';

/**
 * Puts the guard before the bundled body, so that a second Lit never evaluates; the extras are worked out before the
 * body, whose elements start as soon as they are defined. Further item types come after the body: they take from the
 * page what it, or an earlier file, has put there. Gives `{ code, map }`.
 */
export function servedFile({ file, version, banner, guard, body, extras, further }) {
  const admitted = `var kithPart=kithGuard.admit(${JSON.stringify(version)},${JSON.stringify(file)});`;
  const head = [{ code: banner }, { code: guard }, { code: admitted }];
  const start = [{ code: 'if(kithPart=="everything")' }, body];
  if (!extras) return joinPieces([...head, ...start], `${file}.js`);
  const before = [{ code: 'if(kithPart!="nothing")' }, extras];
  const after = [
    { code: 'if(kithPart!="nothing")' },
    further,
    { code: 'if(kithPart!="nothing")kithExtras.adopt();' },
  ];
  return joinPieces([...head, ...before, ...start, ...after], `${file}.js`);
}
