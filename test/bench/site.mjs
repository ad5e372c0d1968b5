import { createServer } from 'node:http';
import { brotliCompressSync, constants } from 'node:zlib';
import { listen } from '../engines/listen.mjs';

export const compress = (body) =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

/** A site that sends everything as brotli 11 and forbids keeping it; counts the bytes of the bodies it sends. */
export async function startBenchSite(files) {
  const bodies = new Map();
  const add = (path, { type, body }) => bodies.set(path, { type, body: compress(body) });
  for (const [path, file] of Object.entries(files)) add(path, file);
  let sent = 0;
  const server = createServer((request, response) => {
    const file = bodies.get(request.url);
    if (!file) return response.writeHead(404).end();
    sent += file.body.length;
    return response
      .writeHead(200, {
        'content-type': file.type,
        'content-encoding': 'br',
        'content-length': file.body.length,
        'cache-control': 'no-store',
      })
      .end(file.body);
  });
  return {
    ...(await listen(server)),
    /** One more file. */
    add,
    /** What a file weighs as it is sent. */
    weightOf: (path) => bodies.get(path).body.length,
    /** Bytes sent since the last call. */
    takeSent() {
      const bytes = sent;
      sent = 0;
      return bytes;
    },
  };
}
