const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** 32 random bytes as 64 hexadecimal digits. */
export const newSecret = (): string => hex(crypto.getRandomValues(new Uint8Array(32)));

/** What an endpoint gets of it. Rejects where a browser has no digests: on plain http. */
export async function hashOf(secret: string): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret))));
}
