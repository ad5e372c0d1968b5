/** What a page knows, by key, as it stands in `context`; trimmed, without what says nothing. */
export const contextEntries = (query: string): readonly (readonly [key: string, value: string])[] =>
  [...new URLSearchParams(query)].flatMap(([key, value]) =>
    value.trim() === '' ? [] : [[key, value.trim()]],
  );

/** The same with one key as somebody types it, in its place. */
export function withContext(query: string, key: string, value: string): string {
  const entries = new URLSearchParams(query);
  if (value === '') entries.delete(key);
  else entries.set(key, value);
  return entries.toString();
}
