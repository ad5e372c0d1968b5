/** What a district with a strict policy sends; the pages and Kith must be clean under it. */
const headers = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
};

/**
 * The builder and the catalogue say themselves what they need; for the builder that are also endpoints that only whoever
 * uses it knows.
 */
export const ownPageHeaders = { 'Content-Security-Policy': "frame-ancestors 'self'" };

/** The folder of Kith's files may be used by pages of other sites: nothing in it is secret. */
export const openHeaders = { 'Access-Control-Allow-Origin': '*' };

export function send(response, status, type, body, more = {}) {
  response.writeHead(status, { ...headers, 'Content-Type': type, ...more });
  response.end(body);
}

export const sendJson = (response, status, value) =>
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(value));
