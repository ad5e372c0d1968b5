import { ownProperty } from './own-property.js';

/** Which scripts may come onto the page, by name, and what their bytes must be. */
export type ScriptTable = Readonly<Record<string, string>>;

export interface ScriptDoorOptions {
  /** The folder that the scripts are in, with a slash at its end. */
  readonly base: string;
  readonly table: ScriptTable;
  /** What the page's policy knows its scripts by. */
  readonly nonce?: string | undefined;
  /** `classic` for a page without an origin, which cannot load modules from its own server. Default `module`. */
  readonly kind?: 'module' | 'classic';
}

interface UrlPolicy {
  createScriptURL(name: string): unknown;
}
interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(name: string): string }): UrlPolicy;
}

/**
 * The one way by which a script comes onto the page: a name of the table becomes a module with its integrity (or a
 * classic script, whose bytes a browser cannot check without CORS), and nothing else becomes anything. Throws where the page's policy does not list `kith` under `trusted-types`.
 */
export function createScriptDoor({
  base,
  table,
  nonce,
  kind = 'module',
}: ScriptDoorOptions): (name: string) => Promise<void> {
  const rules = {
    createScriptURL(name: string): string {
      if (!Object.hasOwn(table, name)) throw new TypeError(`There is no script "${name}".`);
      return new URL(name, base).href;
    },
  };
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  const policy: UrlPolicy = trustedTypes?.createPolicy('kith', rules) ?? rules;
  return (name) =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script');
      if (kind === 'module') {
        script.type = 'module';
        script.crossOrigin = 'anonymous';
        script.integrity = table[name] ?? '';
      }
      if (nonce) script.nonce = nonce;
      // With Trusted Types this is no string, which only the browser knows.
      script.src = policy.createScriptURL(name) as string;
      script.addEventListener('load', () => resolve());
      script.addEventListener('error', () => reject(new Error(`${script.src} could not be loaded.`)));
      ownProperty('head').append(script);
    });
}
