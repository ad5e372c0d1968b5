/** What stands in brackets from `start` on, up to the one that closes. */
function inBrackets(text, start) {
  let depth = 1;
  for (let at = start; at < text.length; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')' && --depth === 0) return text.slice(start, at);
  }
  throw new Error('A bracket is not closed.');
}

const oneLine = (text) => text.replace(/\s+/g, ' ').trim();

/** The custom properties that a style sheet reads, with what it takes where none is set: `{ ink: '#26303a' }`. */
export function tokensOf(source) {
  const tokens = {};
  for (const { index } of source.matchAll(/var\(--kith-[\w-]+,/g)) {
    const [name, ...value] = inBrackets(source, index + 4).split(',');
    tokens[name.slice(7)] = oneLine(value.join(','));
  }
  return tokens;
}

/** The custom properties that a theme sets. */
export const setIn = (css) => [...css.matchAll(/--kith-([\w-]+):/g)].map(([, name]) => name);

/** The tokens and defaults of the rows of tables: `| `--kith-ink` | `#26303a` | … |`. */
export const tokensInTables = (text) =>
  Object.fromEntries(
    [...text.matchAll(/^\| `--kith-([\w-]+)` +\| `([^`]+)` +\|/gm)].map(([, name, value]) => [name, value]),
  );

/** The same out of the facts that the story shows. */
export const tokensInFacts = (facts) =>
  Object.fromEntries(
    facts.flatMap(({ name, light, dark }) =>
      dark === undefined
        ? [[name, light]]
        : [
            [name, light],
            [`dark-${name}`, dark],
          ],
    ),
  );
