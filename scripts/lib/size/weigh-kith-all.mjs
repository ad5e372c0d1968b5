import { bundleServedFiles } from '../bundle/write-served-files.mjs';
import { partNames } from '../bundle/part-names.mjs';
import { weigh } from './weigh.mjs';

/** A rollup plugin: the validator's entry, with nothing behind it. */
const noValidator = {
  name: 'no-validator',
  resolveId: (source) => (source === '@kith/core/schema' ? '\0no-validator' : null),
  load: (id) =>
    id === '\0no-validator' ? 'export const parseCatalogue = null, parseDefinition = null;' : null,
};

/**
 * `kith-all.js` as it is served (`whole`), what it would be without the validator of definitions from outside
 * (`bare`), the body that both served files share, for those who look for its bytes, and the files of parts.
 */
export async function weighKithAll() {
  const { contents, parts } = await bundleServedFiles();
  const { contents: others } = await bundleServedFiles({ 'all-extras': [noValidator] });
  return {
    whole: weigh('kith-all.js', contents['kith-all.js']),
    bare: weigh('kith-all.js, validator left out', others['kith-all.js']),
    body: parts.body,
    parts: partNames().map((name) => weigh(`kith-${name}.js`, contents[`kith-${name}.js`])),
  };
}
