import { integrityOf } from './integrity.mjs';

/**
 * What a page fetches only when it is asked for: each instrument's words in a further language, and the interface in
 * that language. Gives `{ name, content, integrity }` for each, the name without `.json`.
 */
export function dataAssets(instruments, languages) {
  const data = { __proto__: null };
  for (const { tag } of languages)
    for (const { definition, contentHash, [tag]: catalogue } of instruments)
      if (catalogue) data[`${definition.id}.${tag}`] = { catalogue, contentHash: contentHash[tag] };
  for (const language of languages) data[language.tag] = language;
  return Object.entries(data).map(([name, value]) => {
    const content = JSON.stringify(value);
    return { name, content, integrity: integrityOf(content) };
  });
}
