/** Content types and headers that a browser sends without asking first. */
const simpleTypes = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'];
const typeOf = (headers) => (headers.get('content-type') ?? '').split(';')[0].trim().toLowerCase();
const isSimple = (headers) =>
  [...headers.keys()].every((name) => name === 'content-type') && simpleTypes.includes(typeOf(headers));

const networkError = () => new TypeError('Failed to fetch');
const isRedirect = (status) => [301, 302, 303, 307, 308].includes(status);

function shown(response, { url, redirected = false, type = 'cors' }) {
  const blind = type !== 'cors';
  const own = new Response(blind || response.status === 204 ? null : response.body, {
    status: blind ? 200 : response.status,
    headers: blind ? {} : response.headers,
  });
  return Object.defineProperties(own, {
    type: { value: type },
    url: { value: blind ? '' : url },
    redirected: { value: redirected && !blind },
    ...(blind && { status: { value: 0 }, ok: { value: false } }),
  });
}

/**
 * `fetch` as a page on another origin has it, in front of receivers: asks first where a browser does, reads only what
 * the receiver lets it read, follows redirects or shows that there was one. Checked against the Fetch standard.
 *
 * `hosts`: for each host a function from `{method, url, headers, body}` to `{status, headers, body}`. `faults`: what
 * becomes of requests in turn, `lost` (never arrives), `lost-answer` or nothing. `seen` has every request that arrived.
 */
export function createBrowser(hosts, { origin = 'https://www.district.example', faults = [] } = {}) {
  const seen = [];
  const pending = [...faults];
  let underWay = Promise.resolve();

  async function ask(request) {
    const host = hosts[new URL(request.url).host];
    if (!host) throw networkError();
    const asked = Promise.resolve(host(request));
    underWay = Promise.allSettled([underWay, asked]);
    const answer = await asked;
    return { status: 200, body: '', ...answer, headers: new Headers(answer.headers) };
  }

  const mayRead = ({ headers }) => ['*', origin].includes(headers.get('access-control-allow-origin'));

  async function preflight(url, headers) {
    const names = [...headers.keys()].filter(
      (name) => name !== 'content-type' || !simpleTypes.includes(typeOf(headers)),
    );
    const answer = await ask({
      method: 'OPTIONS',
      url,
      headers: new Headers({ origin, 'access-control-request-headers': names.join(',') }),
      body: '',
    });
    seen.push({ method: 'OPTIONS', url, status: answer.status });
    const allowed = (answer.headers.get('access-control-allow-headers') ?? '').toLowerCase().split(/\s*,\s*/);
    const isAllowed = allowed.includes('*') || names.every((name) => allowed.includes(name));
    if (answer.status < 200 || answer.status > 299 || !mayRead(answer) || !isAllowed) throw networkError();
  }

  async function fetch(url, { method = 'GET', headers, body = '', mode = 'cors', redirect = 'follow' } = {}) {
    const given = new Headers(headers);
    if (mode === 'no-cors' && redirect !== 'follow') throw networkError();
    if (mode === 'no-cors' && !isSimple(given)) given.set('content-type', 'text/plain;charset=UTF-8');
    const fault = pending.shift();
    if (fault === 'lost') throw networkError();
    if (mode === 'cors' && !isSimple(given)) await preflight(url, given);
    let request = { method, url, headers: given, body };
    let redirected = false;
    // As many redirects as a browser follows.
    for (let count = 0; count <= 20; count += 1) {
      request.headers.set('origin', origin);
      const answer = await ask(request);
      seen.push({ ...request, type: typeOf(request.headers), status: answer.status, fault });
      if (fault === 'lost-answer') throw networkError();
      if (!isRedirect(answer.status)) {
        if (mode === 'no-cors') return shown(answer, { type: 'opaque' });
        if (!mayRead(answer)) throw networkError();
        return shown(answer, { url: request.url, redirected });
      }
      if (redirect === 'manual') return shown(answer, { type: 'opaqueredirect' });
      if (mode === 'cors' && !mayRead(answer)) throw networkError();
      redirected = true;
      const target = new URL(answer.headers.get('location'), request.url).href;
      // 307 and 308 carry the body on; after the others a POST becomes a GET.
      const keeps = answer.status >= 307 || request.method === 'GET';
      request = keeps
        ? { ...request, url: target }
        : { method: 'GET', url: target, headers: new Headers(), body: '' };
    }
    throw networkError();
  }

  return {
    fetch,
    seen,
    /** Resolves when every receiver has answered, however long it takes in earnest. */
    idle: async () => {
      for (let last; last !== underWay;) await (last = underWay);
    },
  };
}
