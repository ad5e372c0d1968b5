/** What the tag of something published takes of the attributes that were meant for it. */
export function publishedAttributes(src: string, given: ReadonlyMap<string, string>): Map<string, string> {
  const kept = ['lang', 'heading-level'].flatMap((name): readonly (readonly [string, string])[] => {
    const value = given.get(name);
    return value === undefined ? [] : [[name, value]];
  });
  return new Map([['src', src], ...kept]);
}

/** The level of the question's own heading, under the one that announces it, of what is shared back. */
export function questionLevel(around: ReadonlyMap<string, string>): string {
  const level = Number(around.get('heading-level') || 2);
  return String(Math.min(6, level + 2));
}
