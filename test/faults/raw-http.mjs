const lines = (rawHeaders) => {
  const pairs = [];
  for (let index = 0; index < rawHeaders.length; index += 2)
    pairs.push(`${rawHeaders[index]}: ${rawHeaders[index + 1]}\r\n`);
  return pairs.join('');
};

/** A request as it came over the wire: `{ headers, body }` in bytes, the request line among the headers. */
export function rawRequest({ method, rawHeaders }, path, body) {
  return { headers: Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines(rawHeaders)}\r\n`), body };
}

/** An answer as it goes over the wire, the status line among the headers. */
export function rawResponse({ status, headers, body }) {
  const bytes = Buffer.from(body);
  const all = { ...headers, 'content-length': bytes.length };
  const head = lines(Object.entries(all).flat());
  return { headers: Buffer.from(`HTTP/1.1 ${status} Status\r\n${head}\r\n`), body: bytes };
}

/**
 * What gets through of a message that is cut in one of its parts, `at` from 0 to below 1 of that part, and never all
 * of it. A part that is empty leaves the other one. Gives `{ bytes, part, at }`.
 */
export function cutMessage({ headers, body }, part, at) {
  const chosen = body.length === 0 ? 'headers' : part;
  const of = chosen === 'headers' ? headers : body;
  const end = Math.floor(at * of.length);
  const before = chosen === 'headers' ? [] : [headers];
  return { bytes: Buffer.concat([...before, of.subarray(0, end)]), part: chosen, at: end / of.length };
}
