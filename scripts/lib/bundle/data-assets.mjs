import { integrityOf } from './integrity.mjs';

/** Data files of which `kith.js` does not know itself stand in this one, with their integrity. */
export const indexName = 'index';

const fileOf = (name, value) => {
  const content = JSON.stringify(value);
  return { name, content, integrity: integrityOf(content) };
};

const integrityIn = (files) => Object.fromEntries(files.map(({ name, integrity }) => [name, integrity]));

/**
 * What a page fetches only when it is asked for: instruments that `kith.js` does not hold, each instrument's words in a
 * further language, and the interface in that language. `inside` are the ids of the instruments that `kith.js` holds.
 *
 * Gives the `files` as `{ name, content, integrity }`, the name without `.json`; the integrity of those that `kith.js`
 * knows by itself; and that of the instruments. A hash is dear, because nothing makes it smaller: what belongs to instruments that it does
 * not hold stands in an index, and `kith.js` knows that of the index. An instrument's file has those of its `words` too, for
 * whoever has it before the index.
 */
export function dataAssets(instruments, languages, inside) {
  const near = [];
  const far = [];
  const wordsOf = {};
  for (const [n, language] of languages.entries()) {
    const { tag } = language;
    // The first of the further languages is the one that most readers ask for.
    const isNear = n === 0;
    (isNear ? near : far).push(fileOf(tag, language));
    for (const { definition, contentHash, [tag]: catalogue } of instruments)
      if (catalogue) {
        const words = fileOf(`${definition.id}.${tag}`, { catalogue, contentHash: contentHash[tag] });
        (isNear && inside.includes(definition.id) ? near : far).push(words);
        (wordsOf[definition.id] ??= {})[tag] = words.integrity;
      }
  }
  const definitions = instruments
    .filter(({ definition }) => !inside.includes(definition.id))
    .map(({ definition, contentHash }) =>
      fileOf(definition.id, {
        words: wordsOf[definition.id],
        definition,
        contentHash: contentHash[definition.language],
      }),
    );
  far.push(...definitions);
  near.push(fileOf(indexName, integrityIn(far)));
  return {
    files: [...near, ...far],
    integrity: integrityIn(near),
    ofInstruments: integrityIn(definitions),
  };
}
