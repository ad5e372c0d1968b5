/** Longer parts of a path, and those with a sign that stands in names of people, may be a key or a person. */
const mostSigns = 24;

const part = (text: string): string => (text.length > mostSigns || /@|%40/i.test(text) ? '…' : text);

/**
 * An address as it may stand in a ticket: without name, password, query and fragment, and without parts of its path that
 * look like a key or a person. What is no address gives an empty text.
 */
export function cleanAddress(given: string, base: string): string {
  let url: URL;
  try {
    url = new URL(given, base);
  } catch {
    return '';
  }
  if (!/^(https?|file):$/.test(url.protocol)) return url.protocol;
  return `${url.protocol}//${url.host}${url.pathname.split('/').map(part).join('/')}`;
}

/** The origin alone, or the browser's own word where it is no address. */
export function originOf(given: string): string {
  try {
    const { origin, protocol } = new URL(given);
    return origin === 'null' ? protocol : origin;
  } catch {
    return /^[a-z-]{1,40}$/.test(given) ? given : '';
  }
}

/** A code, an attribute, a place in a document: what errors say of where. Anything longer or stranger is left out. */
export const cleanPath = (path: string | undefined): string =>
  path !== undefined && /^[\w.[\]-]{1,60}$/.test(path) ? path : '';
