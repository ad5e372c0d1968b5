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

const ownNames = new Set(['test', 'start']);

/** A compiled file is not there before the build, but its source is. */
const sourceOf = (path) => path.replace(/\/dist\/(.*)\.js$/, '/src/$1.ts');

/** The commands in a text's code: one a line, or one between backticks, without what only sets variables. */
const commandsIn = (text) =>
  [...text.matchAll(/```\w*\n([^]*?)```|`([^`\n]+)`/g)]
    .flatMap(([, block, inline]) => (block ?? inline).split(/\n|&&/))
    .map((line) => line.trim().replace(/^\$ |^(?:\w+=(?:'[^']*'|\S*) )+/, ''));

/** The `npm …` and `node …` commands that a text quotes and that the project does not have. */
export function missingCommands(text, scripts, exists = () => true) {
  return commandsIn(text).filter((line) => {
    const [, file] = /^node ([\w./-]+\.m?js)\b/.exec(line) ?? [];
    if (file) return !exists(sourceOf(file));
    const [, name] = /^npm (?:run )?([\w:-]+)/.exec(line) ?? [];
    if (!name || (!line.startsWith('npm run') && !ownNames.has(name))) return false;
    return !(name in scripts);
  });
}
