import { bundleServedFiles } from '../bundle/write-served-files.mjs';
import { weigh } from './weigh.mjs';

const others = /^@kith\/instruments\/(?!student-belonging-6-12\/|catalogue$)/;

/**
 * A rollup plugin: of the ready-made instruments only the belonging survey; in place of the others, empty ones.
 */
const oneInstrument = {
  name: 'one-instrument',
  resolveId: (source) => (others.test(source) ? '\0no-instrument' : null),
  load: (id) => (id === '\0no-instrument' ? 'export const definition = { id: "" }, contentHash = {};' : null),
};

/**
 * The files that a page asked for, with `kith.js` built with one instrument and one language. Nobody serves that file:
 * it is built for the count only. `body` is what it is made of.
 */
export async function withOneInstrument(files) {
  // Nor does it know of the others' translations.
  const { contents, parts } = await bundleServedFiles({ kith: [oneInstrument] }, ['student-belonging-6-12']);
  const counted = files.map((file) =>
    /\/kith\.js$/.test(file.path)
      ? weigh(`${file.path}, two other instruments left out`, contents['kith.js'])
      : file,
  );
  return { counted, body: parts.body };
}
