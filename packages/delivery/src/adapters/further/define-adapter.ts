import { KithError, privacyRules, type PrivacyMode } from '@kith/core';
import type { Adapter, AdapterNeed, AdapterMaker } from '../adapter.js';
import { addAdapter, adapterNames } from '../registry.js';
import { guarded } from './guarded.js';

/** Names of Kith's own adapters, of today and to come. */
const taken = ['json', 'text', 'form', 'postgrest', 'xapi', 'caliper', 'custom'];

/** An adapter of a page's own; its name is the one that it is defined by. */
export type CustomAdapter = Omit<Adapter, 'name'>;

const ruleOf = {
  actor: 'knowsWho',
  credentials: 'credentials',
  headers: 'knowsWho',
} as const satisfies Record<AdapterNeed, keyof (typeof privacyRules)['anonymous']>;

const invalid = (name: string, what: string, expected: string): KithError =>
  new KithError('attribute-invalid', `The adapter "${name}" ${what}.`, {
    path: 'adapter',
    given: name,
    expected,
  });

/** What a browser does without asking the endpoint, and so what a blind request can carry. */
const isSimple = ({ capabilities, headers }: CustomAdapter): boolean =>
  capabilities.encoding !== 'application/json' && Object.keys(headers ?? {}).length === 0;

/** Throws `attribute-invalid` where an adapter declares what a browser would make untrue. */
const checkCapabilities = (name: string, adapter: CustomAdapter): void => {
  const { preflight, readable, maxBytes } = adapter.capabilities;
  if (preflight === isSimple(adapter))
    throw invalid(name, `says preflight: ${String(preflight)}, a browser does otherwise`, String(!preflight));
  if (!readable && preflight)
    throw invalid(
      name,
      'cannot be blind and asked for: a blind request is never preflighted',
      'readable: true',
    );
  if (!(maxBytes > 0)) throw invalid(name, 'has no room for a body', 'maxBytes above 0');
};

/** With one that `fetch` refuses, no request would ever leave, and each would look like a network that is down. */
const checkHeaders = (name: string, { headers }: CustomAdapter): void => {
  try {
    new Headers(headers);
  } catch {
    throw invalid(
      name,
      'has a header that no request can carry',
      'names of ASCII, values of Latin-1, no line breaks',
    );
  }
};

const needsOf = ({ needs = [], headers }: CustomAdapter): readonly AdapterNeed[] =>
  headers && Object.keys(headers).length > 0 && !needs.includes('headers') ? [...needs, 'headers'] : needs;

const checkPrivacy = (name: string, needs: readonly AdapterNeed[], privacy: PrivacyMode): void => {
  const refused = needs.find((need) => !privacyRules[privacy][ruleOf[need]]);
  if (!refused) return;
  throw new KithError('adapter-not-allowed', `The adapter "${name}" needs ${refused}.`, {
    path: 'adapter',
    given: name,
    expected: `an adapter without, for ${privacy} responses`,
  });
};

/**
 * Makes an adapter of your own known by a name, before the surveys that use it are prepared. What it declares is
 * taken at its word in what people read; what a browser would make untrue is refused.
 *
 * Throws `attribute-invalid` for a name that is taken or is none, for such capabilities, and for a header that no
 * request can carry; a survey that uses it in a mode that does not allow what it needs does not start
 * (`adapter-not-allowed`).
 */
export const defineAdapter = (name: string, adapter: CustomAdapter): void => {
  if (!/^[a-z][a-z0-9-]{0,63}$/.test(name))
    throw invalid(name, 'has no name of its own', 'small letters, digits, -');
  if (taken.includes(name) || adapterNames().includes(name))
    throw invalid(name, 'is there already', 'another name');
  checkCapabilities(name, adapter);
  checkHeaders(name, adapter);
  const needs = needsOf(adapter);
  const made: Adapter = { ...guarded(name, adapter), name, needs };
  const make: AdapterMaker = (_, privacy) => {
    checkPrivacy(name, needs, privacy);
    return made;
  };
  addAdapter(name, make);
};
