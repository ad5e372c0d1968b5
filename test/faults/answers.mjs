const page = (title) => `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1></html>`;
const readable = (origin) => (origin ? { 'access-control-allow-origin': origin } : {});

/** What somebody between the page and the endpoint answers: `{ status, headers, body }`. */
export const portal = (origin) => ({
  status: 200,
  headers: { ...readable(origin), 'content-type': 'text/html; charset=utf-8' },
  body: page('Welcome to the guest network'),
});

export const signIn = (origin) => ({
  status: 302,
  headers: { ...readable(origin), location: '/sign-in', 'content-type': 'text/html' },
  body: page('Sign in'),
});

export const error = (origin, { status, seconds }) => ({
  status,
  headers: {
    ...readable(origin),
    'content-type': 'text/plain',
    ...(seconds ? { 'retry-after': String(seconds), 'access-control-expose-headers': 'Retry-After' } : {}),
  },
  body: `Error ${status}`,
});

/** The endpoint's own answer, with the permission to read it taken away or given to another site. */
export function withoutPermission(answer, wrongOrigin) {
  const headers = { ...answer.headers };
  if (wrongOrigin) headers['access-control-allow-origin'] = 'https://elsewhere.example';
  else delete headers['access-control-allow-origin'];
  return { ...answer, headers };
}
