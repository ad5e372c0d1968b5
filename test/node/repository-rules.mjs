const topLevel =
  /^(packages|stories|demo|test|docs|scripts|package(-lock)?\.json|rollup\.config\.mjs|tsconfig(\.[a-z]+)?\.json|README\.md|LICENSE|CONTRIBUTING\.md|CHANGELOG\.md|web-test-runner\.config\.mjs|eslint\.config\.js|\..*)$/;

/** Entries at the top of the checkout that the layout does not name. */
export function strayEntries(paths) {
  const entries = new Set(paths.map((path) => path.split('/')[0]));
  return [...entries].filter((entry) => !topLevel.test(entry)).sort();
}

const escape =
  /\bas any\b|: any\b|<any>|@ts-(ignore|nocheck|expect-error)|eslint-disable|\b(inner|outer)HTML\b|unsafeHTML|new Function\(|\b(TODO|FIXME)\b|not implemented/;

/** Lines that go around the compiler, the linter or the page's security policy, or that promise work. */
export const escapesIn = (source) => source.split('\n').filter((line) => escape.test(line));

const mostLines = 300;

/** Whether a file is longer than one reads in one sitting. */
export const isTooLong = (source) => source.split('\n').length - 1 > mostLines;

const chosen =
  /\b(?:it|test|describe|suite)\.(?:skip|only|todo)\b|\bx(?:it|describe)\(|\b(?:it|test|describe|suite)\([^\n]*\{\s*(?:skip|only|todo)\b|\b(?:t|this)\.(?:skip|todo)\(|\b(?:skip|todo): ['"`]/;

/** Whether a file leaves a test out, or runs one alone. */
export const leavesTestsOut = (source) => chosen.test(source);

const ofOneMachine = /(?:^|[\s"'`(=])\/(?:home|Users|root|work)\/[\w.-]|"resolved": "https?:/;

/** Whether a file names a folder of somebody's machine, or an address that packages were once fetched from. */
export const namesOneMachine = (source) => source.split('\n').some((line) => ofOneMachine.test(line));
