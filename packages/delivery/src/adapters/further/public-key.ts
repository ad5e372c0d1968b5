import { KithError } from '@kith/core';

/** Enough to find it, too little to use it. */
export const redacted = (secret: string): string => `${secret.slice(0, 4)}…`;

const secretKey = (given: string, why: string): KithError =>
  new KithError('secret-in-page', `This key may not stand in a page: ${why}.`, {
    path: 'adapter-options.apikey',
    given: redacted(given),
    expected: 'the public key: role "anon", or sb_publishable_…',
  });

/** What the middle part of a JSON Web Token says; `undefined` where it is none. */
const claimsOf = (token: string): Readonly<Record<string, unknown>> | undefined => {
  const [, middle, ...rest] = token.split('.');
  if (!middle || rest.length !== 1) return undefined;
  try {
    const bytes = Uint8Array.from(atob(middle.replace(/-/g, '+').replace(/_/g, '/')), (one) =>
      one.charCodeAt(0),
    );
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof claims === 'object' && claims !== null ? { ...claims } : undefined;
  } catch {
    return undefined;
  }
};

/** Claims of a token that everybody has alike. Any other could tell who is answering. */
const sameForAll = ['iss', 'ref', 'role', 'iat', 'exp', 'aud'];

/**
 * Throws `secret-in-page` for a key that gives more than handing in a response, or that was issued to one person:
 * anybody can read it in the page.
 */
export const checkPublicKey = (key: string): void => {
  if (/^sb_publishable_[\w-]+$/.test(key)) return;
  const claims = claimsOf(key);
  if (!claims) throw secretKey(key, 'it is not known to be a public one');
  if (claims['role'] !== 'anon') throw secretKey(key, `its role is "${String(claims['role'])}"`);
  const personal = Object.keys(claims).find((claim) => !sameForAll.includes(claim));
  if (personal) throw secretKey(key, `it holds "${personal}"`);
};
