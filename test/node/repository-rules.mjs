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
