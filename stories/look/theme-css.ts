import { type TokenFact, tokenFacts } from './token-facts.js';

/** What was set, by custom property. */
export type Values = ReadonlyMap<string, string>;

export const propertyOf = ({ name }: TokenFact, isDark: boolean): string =>
  `--kith-${isDark ? 'dark-' : ''}${name}`;

/** The properties that the editor shows in one look: the dark one has colours only. */
export const editableIn = (isDark: boolean): readonly TokenFact[] =>
  tokenFacts.filter(({ dark }) => !isDark || dark !== undefined);

/** The values of a theme, out of its file. */
export function valuesOf(css: string): Values {
  const pairs = [...css.matchAll(/(--kith-[\w-]+):\s*([^;]+);/g)];
  return new Map(pairs.map(([, name = '', value = '']) => [name, value.replace(/\s+/g, ' ').trim()]));
}

/** As a page would write it, so that it can be copied into its sheet. */
export function cssOf(values: Values): string {
  const lines = [...values].map(([name, value]) => `  ${name}: ${value};`);
  return lines.length === 0 ? '' : `:root {\n${lines.join('\n')}\n}\n`;
}

/** A native colour picker knows six digits only. */
export function sixDigits(color: string): string {
  const [, short] = /^#([\da-f]{3})$/i.exec(color) ?? [];
  return short ? `#${short.replace(/./g, '$&$&')}` : color;
}
