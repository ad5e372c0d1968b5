import { checkContext, invalidContext } from './check-context.js';

/**
 * Reads the `context` attribute, written like the query of an address: `school=s07&gradeBand=6-8`. Throws
 * `context-unknown` or `context-invalid`.
 */
export function parseContext(query: string): Readonly<Record<string, string>> {
  const given = new Map<string, string>();
  for (const part of query.trim().replace(/^\?/, '').split('&')) {
    if (!part) continue;
    const [key = '', ...rest] = part.split('=').map(decode);
    if (given.has(key)) throw invalidContext(key, 'one value');
    given.set(key, rest.join('='));
  }
  return checkContext(Object.fromEntries(given));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    throw invalidContext(text, 'percent-encoded UTF-8');
  }
}
