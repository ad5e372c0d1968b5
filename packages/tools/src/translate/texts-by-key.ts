/** Texts by where they stand: `items/bel.yours/label`. No id holds a slash. */
export type TextsByKey = ReadonlyMap<string, string>;

/** Every text of a document, but for the fields at its top that say what it is. */
export function textsByKey(document: object, facts: readonly string[] = []): TextsByKey {
  return new Map(walk(document, '', new Set(facts)));
}

function* walk(value: object, path: string, facts: ReadonlySet<string>): Iterable<readonly [string, string]> {
  for (const [name, each] of Object.entries(value) as [string, unknown][]) {
    if (path === '' && facts.has(name)) continue;
    const at = path ? `${path}/${name}` : name;
    if (typeof each === 'string') yield [at, each];
    else if (typeof each === 'object' && each !== null) yield* walk(each, at, facts);
  }
}

/** The document with these texts in their places. Every key has to be in it. */
export function withTexts<T extends object>(document: T, texts: TextsByKey): T {
  const copy = structuredClone(document);
  for (const [key, text] of texts) {
    const names = key.split('/');
    const last = names.pop() ?? '';
    let place = copy as Record<string, unknown>;
    for (const name of names) place = place[name] as Record<string, unknown>;
    place[last] = text;
  }
  return copy;
}
