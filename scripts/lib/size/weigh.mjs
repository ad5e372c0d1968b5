import { brotliSize } from './brotli-size.mjs';

/** What a file weighs: `{ path, bytes, brotli }`. */
export const weigh = (path, content) => ({
  path,
  bytes: Buffer.byteLength(content),
  brotli: brotliSize(content),
});
