import type * as lit from 'lit';
import type { keyed as Keyed } from 'lit/directives/keyed.js';

export type Lit = Pick<typeof lit, 'css' | 'html' | 'LitElement' | 'nothing'> & { keyed: typeof Keyed };

const preparedOnes = new WeakMap<TemplateStringsArray, readonly string[]>();

/** What is bundled into the served files in place of Lit; it is no module of a package, so it is found by its address. */
export async function leanLit(): Promise<Lit> {
  const folder = '/scripts/lib/bundle';
  type Prepare = (texts: readonly string[]) => string;
  const { prepared } = (await import(`${folder}/prepared.mjs`)) as { prepared: Prepare };
  const element = (await import(`${folder}/lean-element.mjs`)) as Omit<Lit, 'keyed'>;
  const directive = (await import(`${folder}/lean-keyed.mjs`)) as Pick<Lit, 'keyed'>;
  // As the bundle has them, in which each template is prepared once.
  const html = (strings: TemplateStringsArray, ...values: unknown[]) => {
    if (!preparedOnes.has(strings)) preparedOnes.set(strings, [prepared(strings)]);
    return element.html(preparedOnes.get(strings) as TemplateStringsArray, ...values);
  };
  return { ...element, ...directive, html };
}
