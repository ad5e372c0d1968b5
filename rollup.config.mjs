import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { fromPage } from './scripts/lib/bundle/from-page.mjs';
import { smallDecorators } from './scripts/lib/bundle/small-decorators.mjs';
import { tightTemplates } from './scripts/lib/bundle/templates.mjs';

/** What other people's modules do and we cannot mend: zod imports in circles, and marks as pure what rollup cannot read. */
const noise = ['INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY'];
const isNoise = ({ code, message }) => noise.includes(code) && message.includes('node_modules');

/**
 * How each part of the served files is bundled: what TypeScript compiled, in a function of its own, minified.
 * `scripts/lib/bundle` puts the parts together.
 */
export const part = (name) => ({
  input: fileURLToPath(new URL(`packages/embed/dist/${name}.js`, import.meta.url)),
  plugins: [
    name === 'further' && fromPage(),
    smallDecorators(),
    nodeResolve({ exportConditions: ['production'] }),
    tightTemplates(),
  ],
  onwarn(warning, warn) {
    if (!isNoise(warning)) warn(warning);
  },
  output: {
    format: 'iife',
    sourcemap: 'hidden',
    plugins: [
      terser({
        ecma: 2021,
        compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
        format: { comments: false },
      }),
    ],
  },
});

export default ['guard', 'kith', 'all-extras', 'further'].map(part);
