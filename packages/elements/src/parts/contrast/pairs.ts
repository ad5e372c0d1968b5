import type { ColorName } from '../../styles/colors.js';

type Name = Exclude<ColorName, 'line'>;

/** Two colours that stand on each other somewhere in a survey. */
export interface Pair {
  readonly front: Name;
  readonly back: Name;
  /** The ratio that WCAG asks for: 4.5 for text, 3 for what shows that there is a control. */
  readonly needs: 4.5 | 3;
  readonly where: string;
}

const pair = (front: Name, back: Name, where: string, needs: Pair['needs'] = 4.5): Pair => ({
  front,
  back,
  where,
  needs,
});

/** `line` draws what nobody has to see, so it is not among them. */
export const pairs: readonly Pair[] = [
  pair('ink', 'surface', 'text and the ring around what has focus'),
  pair('ink', 'soft', 'text in a chosen option and in quiet boxes'),
  pair('muted', 'surface', 'hints'),
  pair('muted', 'soft', 'secondary text in quiet boxes'),
  pair('accent', 'surface', 'links and quiet buttons'),
  pair('accent', 'soft', 'links in quiet boxes'),
  pair('on-accent', 'accent', 'the main button'),
  pair('error', 'surface', 'what is missing'),
  pair('border', 'surface', 'edges of controls', 3),
];

export const names = [...new Set(pairs.flatMap(({ front, back }) => [front, back]))];

/** The custom property as the page writes it. */
export const propertyOf = (name: Name, isDark: boolean): string => `--kith-${isDark ? 'dark-' : ''}${name}`;
