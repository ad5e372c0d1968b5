import { brotliCompressSync, constants } from 'node:zlib';

const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };

/** How many bytes of this are sent where a server compresses as well as it can (brotli 11). */
export const brotliSize = (content) => brotliCompressSync(content, { params }).length;
