import { relative, sep } from 'node:path';
import { parseAst } from 'rollup/parseAst';
import { standIns } from '../../scripts/lib/bundle/lean-lit.mjs';
import { tightTemplates } from '../../scripts/lib/bundle/templates.mjs';
import { root } from '../../scripts/lib/root.mjs';

const isWhole = process.env.LIT === 'whole';

/** Elements of Kith, not what tests them. */
const isElement = (path) =>
  /^\/packages\/(elements\/dist|results\/dist\/elements)\/.+(?<!\.test)\.js$/.test(path);

/**
 * Gives the elements what takes the place of Lit in the served files, so that every browser test looks at what families
 * get. With `LIT=whole` they have Lit itself, as in a bundle that somebody makes from the npm package.
 */
export const litPlugin = {
  name: 'kith-lit',
  resolveImport({ source, context }) {
    const file = isWhole ? undefined : standIns[source];
    if (!file || !isElement(context.path)) return undefined;
    return `/${relative(root, file).split(sep).join('/')}`;
  },
  /** It takes templates as they are bundled. */
  transform({ path, body }) {
    if (isWhole || !isElement(path)) return undefined;
    const bundler = {
      parse: parseAst,
      error(message) {
        throw new Error(message);
      },
    };
    return tightTemplates().transform.call(bundler, body, path)?.code;
  },
};
