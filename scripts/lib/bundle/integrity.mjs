import { createHash } from 'node:crypto';

/** The value of an `integrity` attribute for a file's bytes. */
export const integrityOf = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;
