import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkEndpoint } from './check-endpoint.js';

const base = 'https://school.example/survey/';
const check = (given: string | null | undefined, page = base): string => checkEndpoint(given, page).href;

describe('an endpoint', () => {
  it('is missing where nothing is set', () => {
    for (const given of [null, undefined, '', '  ']) {
      assert.throws(() => check(given), { code: 'endpoint-missing' });
    }
  });

  it('for contacts is told apart', () => {
    assert.throws(() => checkEndpoint('', base, 'contact-endpoint'), {
      code: 'endpoint-missing',
      path: 'contact-endpoint',
    });
  });

  it('is refused where it is no address that a page may post to', () => {
    const wrong = [
      'https://',
      'ftp://a.example/',
      'javascript:void 0',
      'data:,x',
      'localhost:8080/responses',
    ];
    for (const given of wrong) assert.throws(() => check(given), { code: 'endpoint-invalid', given });
  });

  it('is refused where it begins with the name of a server, and is told as it was probably meant', () => {
    for (const given of [
      'surveys.example.org/responses',
      'District.k12.tx.us/r?form=7',
      'a-b.example/',
      'x.org/',
    ])
      assert.throws(() => check(given), { code: 'endpoint-invalid', given, expected: `https://${given}` });
  });

  it('may lie beside the page', () => {
    for (const given of [
      'responses',
      'api/responses',
      'save.php?form=7',
      'v1.2/responses',
      './api.php/responses',
    ])
      assert.equal(check(given), new URL(given, base).href);
    assert.equal(check('.well.known/r'), 'https://school.example/survey/.well.known/r');
  });

  it('is refused with a secret in it, which is repeated nowhere', () => {
    const wrong = [
      '//4711@',
      '//:4711@',
      '/r?key=4711',
      '/r?a=1&token=4711',
      '/r?api_key=4711',
      '/r?access_token=4711',
    ];
    for (const given of wrong)
      assert.throws(
        () => check(given.includes('@') ? `https:${given}a.example/` : `https://a.example${given}`),
        (error: Error & { code: string; given: unknown; path: string }) => {
          assert.deepEqual(
            [error.code, error.given, error.path],
            ['secret-in-page', 'https://a.example', 'endpoint'],
          );
          assert.doesNotMatch(error.message, /4711/);
          return true;
        },
        given,
      );
  });

  it('may have a query that names no secret', () => {
    assert.equal(check('https://a.example/r?form=7&keyboard=us'), 'https://a.example/r?form=7&keyboard=us');
  });

  it('is refused without encryption', () => {
    assert.throws(() => check('http://a.example/'), /use https/);
    assert.throws(() => check('http://school.example/'), /use https/);
    assert.throws(() => check('http://b.example/', 'http://a.example/'), /use https/);
    assert.throws(() => check('http://localhost.example/'), /use https/);
    assert.throws(() => check('http://a.example/', 'about:srcdoc'), /use https/);
  });

  it('may be unencrypted on the developer’s machine and on the origin of an unencrypted page', () => {
    assert.equal(check('http://localhost:8080/r'), 'http://localhost:8080/r');
    assert.equal(check('http://127.0.0.1/r'), 'http://127.0.0.1/r');
    assert.equal(check('http://[::1]:8080/r'), 'http://[::1]:8080/r');
    assert.equal(check('/r', 'http://a.example/page'), 'http://a.example/r');
  });

  it('is resolved against the page, without a fragment', () => {
    assert.equal(check(' responses#top '), 'https://school.example/survey/responses');
    assert.equal(check('https://a.example/r?k=1', 'about:srcdoc'), 'https://a.example/r?k=1');
  });
});
