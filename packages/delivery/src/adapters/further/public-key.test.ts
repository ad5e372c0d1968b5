import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPublicKey } from './public-key.js';

const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const token = (claims: unknown): string => `${base64url({ alg: 'HS256' })}.${base64url(claims)}.c2lnbmF0dXJl`;

describe('a key in a page', () => {
  it('may be one that everybody has: anon, or publishable', () => {
    checkPublicKey(token({ role: 'anon', iss: 'supabase', ref: 'madeup', iat: 1, exp: 2 }));
    checkPublicKey('sb_publishable_made-up_key');
  });

  const secrets: readonly (readonly [string, string, RegExp])[] = [
    ['the key that may do everything', token({ role: 'service_role' }), /service_role/],
    ['the key of one person', token({ role: 'authenticated', sub: '4711' }), /authenticated/],
    ['a key for strangers that names a person', token({ role: 'anon', email: 'ann@example.org' }), /"email"/],
    ['the newer secret key', 'sb_secret_made-up_key', /not known/],
    ['a token of another service', 'ghp_madeupmadeup', /not known/],
    ['a token that cannot be read', 'eyJ.%%%.sig', /not known/],
    ['a token of nothing', token(null), /not known/],
  ];
  for (const [what, key, why] of secrets)
    it(`may not be ${what}`, () => {
      assert.throws(
        () => {
          checkPublicKey(key);
        },
        (error: Error & { code: string; given: string }) => {
          assert.equal(error.code, 'secret-in-page');
          assert.match(error.message, why);
          assert.ok(error.given.length <= 5 && !error.message.includes(key));
          return true;
        },
      );
    });
});
