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

const isSecret = (name: string): boolean => secretNames.test(name);

const hasSecret = ({ username, password, searchParams }: URL): boolean =>
  !!(username || password) || [...searchParams.keys()].some(isSecret);

/** An address that answers may go to: encrypted, or it does not leave the machine, or the page itself is not. */
const isSafe = ({ protocol, hostname, origin }: URL, base: string | URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && (ownMachine.test(hostname) || origin === originOf(base)));

// Both only for the sentences of errors, which the served files leave out.
const secretIn = ({ username, password, searchParams }: URL): string =>
  username || password ? 'a name or password' : [...searchParams.keys()].filter(isSecret).join();

const fault = (url: URL | undefined): string => {
  if (!url) return 'is not an address';
  return url.protocol === 'http:' ? 'is not encrypted: use https://' : 'does not begin with https://';
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
  if (url && hasSecret(url))
    throw new KithError('secret-in-page', `The ${path} carries ${secretIn(url)}, for anyone to read.`, {
      path,
      given: url.origin,
      expected: 'an address without',
    });
  // Without its scheme a browser takes a server for a folder beside the page, and answers would go there.
  const lacksScheme = /^\w[\w.-]*\.[a-z]+\//i.test(address);
  if (!url || lacksScheme || !isSafe(url, base))
    throw new KithError(
      'endpoint-invalid',
      `The ${path} ${lacksScheme ? 'does not begin with https://' : fault(url)}.`,
      {
        path,
        given: address,
        expected: 'https://' + (lacksScheme ? address : '…'),
      },
    );
  url.hash = '';
  return url;
};
