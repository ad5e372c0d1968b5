import { createHash } from 'node:crypto';

/** The value of an `integrity` attribute for a file's bytes. */
export const integrityOf = (content) => `sha256-${createHash('sha256').update(content).digest('base64')}`;
