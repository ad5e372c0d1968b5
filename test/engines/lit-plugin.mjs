import { relative, sep } from 'node:path';
import { parseAst } from 'rollup/parseAst';
import { standIns } from '../../scripts/lib/bundle/lean-lit.mjs';
import { tightTemplates } from '../../scripts/lib/bundle/templates.mjs';
import { root } from '../../scripts/lib/root.mjs';

const isWhole = process.env.LIT === 'whole';

/** Where the server of the tests has a file. */
export const pathOf = (file) => `/${relative(root, file).split(sep).join('/')}`;

/** Elements of Kith, not what tests them. */
const isElement = (path) =>
  !isWhole && /^\/packages\/(elements\/dist|results\/dist\/elements)\/.+(?<!\.test)\.js$/.test(path);

const standInFor = (source, path) => (isElement(path) ? standIns[source] : undefined);

const templates = tightTemplates();

/**
 * Gives the elements what takes the place of Lit in the served files, so that every browser test looks at what families
 * get. With `LIT=whole` they have Lit itself, as in a bundle that somebody makes from the npm package.
 */
export const litPlugin = {
  name: 'kith-lit',
  resolveImport({ source, context }) {
    const file = standInFor(source, context.path);
    return file && pathOf(file);
  },
  /** It takes templates as they are bundled. */
  transform({ path, body }) {
    if (!isElement(path)) return undefined;
    const bundler = {
      parse: parseAst,
      error(message) {
        throw new Error(message);
      },
    };
    return templates.transform.call(bundler, body, path)?.code;
  },
};

/** The same for rollup. */
export const litInBundle = {
  name: 'kith-lit',
  resolveId: (source, importer) => (importer && standInFor(source, pathOf(importer))) ?? null,
  transform(code, id) {
    return isElement(pathOf(id)) ? templates.transform.call(this, code, id) : null;
  },
};
