/** How a token is edited: a colour with a native picker, anything else as CSS writes it. */
export type TokenKind = 'color' | 'css';

export interface TokenFact {
  /** Without `--kith-` and `dark-`. */
  readonly name: string;
  readonly kind: TokenKind;
  /** What Kith takes where the page sets nothing. */
  readonly light: string;
  /** The same on a dark page; only colours have one. */
  readonly dark?: string;
  readonly meaning: string;
}

const color = (name: string, light: string, dark: string, meaning: string): TokenFact => ({
  name,
  kind: 'color',
  light,
  dark,
  meaning,
});

/** Every token that a page can set. `test/node/look.test.mjs` holds them to what the style sheets read. */
export const tokenFacts: readonly TokenFact[] = [
  color('ink', '#26303a', '#f3f0ea', 'Text, and the ring around what has the focus'),
  color('muted', '#545f69', '#b9c0c7', 'Hints and secondary text'),
  color('surface', '#fffdf9', '#1d242b', 'The background of the survey and of its fields'),
  color('soft', '#e6f1ee', '#2b3a42', 'The chosen option, and quiet boxes'),
  color('accent', '#1b665f', '#7fd1c7', 'The main button, links, marks'),
  color('on-accent', '#fff', '#10201f', 'Text on the accent'),
  color('border', '#7b858e', '#8b97a1', 'Edges of options, fields and buttons'),
  color(
    'line',
    '#ddd6c8',
    '#38434c',
    'The edge of the survey, thin lines, and what of the progress bar is to come',
  ),
  color('error', '#a3301d', '#ffb4a3', 'What is missing or went wrong'),
  {
    name: 'font',
    kind: 'css',
    light: `system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif`,
    meaning: 'The family of letters',
  },
  {
    name: 'text',
    kind: 'css',
    light: 'max(1rem, 16px)',
    meaning: 'The size of text; all else is a multiple of it',
  },
  { name: 'radius', kind: 'css', light: '0.5em', meaning: 'Corners' },
  {
    name: 'target',
    kind: 'css',
    light: 'max(2.75em, 44px)',
    meaning: 'The least size of what is pressed',
  },
];
