import { KithError } from '@kith/core';

/** Names under which services hand out keys. What stands in a page is public. */
const secretNames = /^(api|access|auth|sub|function)?[_-]?(key|token|secret|password|sig|signature|code)$/i;

const ownMachine = /^(localhost|127\.0\.0\.1|\[::1\])$/;

const parse = (given: string, base: string | URL): URL | undefined => {
  try {
    return new URL(given, base);
  } catch {
    return undefined;
  }
};

const originOf = (base: string | URL): string => parse('', base)?.origin ?? '';

const secretIn = ({ username, password, searchParams }: URL): string | undefined =>
  username || password
    ? 'a name or password'
    : [...searchParams.keys()].find((name) => secretNames.test(name));

/** What is wrong with the address, for the web team; nothing where it can be used. */
const fault = (url: URL | undefined, base: string | URL): string | undefined => {
  if (!url) return 'is not an address';
  if (url.protocol === 'https:') return undefined;
  if (url.protocol !== 'http:') return 'does not begin with https://';
  const allowed = ownMachine.test(url.hostname) || url.origin === originOf(base);
  return allowed ? undefined : 'is not encrypted: use https://';
};

/**
 * The address that responses go to, resolved against the page's. `http:` is taken only on the developer's own
 * machine, or for the origin of a page that is itself `http:`. A fragment is dropped: it is never sent.
 *
 * `path` names the attribute that it stands in. Throws `endpoint-missing`, `endpoint-invalid` or `secret-in-page`.
 */
export const checkEndpoint = (
  given: string | null | undefined,
  base: string | URL,
  path: 'endpoint' | 'contact-endpoint' | 'erase-endpoint' = 'endpoint',
): URL => {
  const address = given?.trim();
  if (!address) throw new KithError('endpoint-missing', `No ${path} is set.`, { path });
  const url = parse(address, base);
  const secret = url && secretIn(url);
  if (secret)
    throw new KithError('secret-in-page', `The ${path} carries ${secret}, for anyone to read.`, {
      path,
      given: url.origin,
      expected: 'an address without',
    });
  const wrong = fault(url, base);
  if (!url || wrong) {
    throw new KithError('endpoint-invalid', `The ${path} ${wrong ?? ''}.`, {
      path,
      given: address,
      expected: 'https://…',
    });
  }
  url.hash = '';
  return url;
};
