import { policies } from './policies.mjs';
import { ways } from './ways.mjs';

const strict = policies["style-src 'none'"];
const trusted = policies['trusted-types lit-html kith'];
const inTag = (more) => (body) => body.replace('<a href="/paper">', `${more}<a href="/paper">`);

/**
 * Pages that are like the others but for one thing that must be found: `finds` is what the check says. Names of cells
 * begin with `s`, like `p` of the others.
 */
export const sabotaged = [
  {
    what: 'an inline style in the tag',
    sabotage: { change: inTag('<b style="color: red">!</b>') },
    finds: /style-src/,
  },
  {
    what: 'an inline style in the frame page',
    way: ways['embed.html'],
    sabotage: { change: (body) => body.replace('<main>', '<main style="margin: 0">') },
    finds: /style-src/,
  },
  {
    what: 'a policy that does not name the server of the files',
    sabotage: { changePolicy: (text) => text.replace(/script-src \S+/, "script-src 'none'") },
    finds: /never came/,
    patience: 100,
  },
  {
    what: 'a policy that does not name the endpoint',
    sabotage: { changePolicy: (text) => text.replace(/(connect-src \S+) \S+?;/, '$1;') },
    finds: /never came/,
    patience: 100,
  },
  {
    what: 'another Lit where the policy allows one',
    policy: { ...trusted, anotherLit: true },
    sabotage: {},
    finds: /never came|trusted-types/,
    patience: 100,
    missing: ({ trustedTypes }) => (trustedTypes ? '' : 'this engine knows no Trusted Types'),
  },
  {
    what: 'markup from a string',
    policy: trusted,
    sabotage: {
      change: (body) => body.replace('</body>', '<script src="markup.js"></script></body>'),
    },
    finds: /require-trusted-types-for/,
    missing: ({ trustedTypes }) => (trustedTypes ? '' : 'this engine knows no Trusted Types'),
  },
  {
    what: 'a word in the console',
    sabotage: { change: (body) => body.replace('wave=', 'wafe="1" wave=') },
    finds: /wafe/,
  },
].map((one, number) => ({
  cell: `s${number}`,
  policy: strict,
  way: ways['kith.js'],
  ...one,
  isFramed: Boolean((one.way ?? ways['kith.js']).isFramed),
}));
