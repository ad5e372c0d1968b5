import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCollector } from '@kith/collector';
import { instruments } from '@kith/instruments';
import { createBackstage } from './lib/backstage.mjs';
import { root } from './lib/places.mjs';
import { createSite } from './lib/site.mjs';

const collectorPaths = /^\/(responses|contacts|status\/[\w.-]+)$/;
const usualPort = 4173;

/**
 * Serves the made-up district site, the files of Kith and a collector, all under one address.
 * `port`: default 4173, or a free one where that is taken; `dataDir`: default `.data/demo`.
 */
export async function startDemo({ port, dataDir = join(root, '.data', 'demo') } = {}) {
  const adminKey = randomBytes(24).toString('base64url');
  const definitions = Object.values(instruments).map(({ definition }) => definition);
  const collector = await createCollector({ dataDir, adminKey, definitions });
  const endpoint = { isUp: true };
  const backstage = createBackstage({ app: collector.app, adminKey, endpoint, definitions });
  const site = createSite();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://demo');
    if (pathname.startsWith('/demo/')) return void backstage(request, response);
    if (!collectorPaths.test(pathname)) return void site(request, response);
    // Down means down: no status, no words, the connection just ends.
    if (!endpoint.isUp && !pathname.startsWith('/status/')) return void request.socket.destroy();
    collector.listener(request, response);
  });
  const url = `http://127.0.0.1:${await listen(server, port)}`;
  const close = async () => {
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
    await collector.close();
  };
  return { url, close };
}

async function listen(server, port) {
  try {
    return await tryPort(server, port ?? usualPort);
  } catch (fault) {
    if (port !== undefined || fault.code !== 'EADDRINUSE') throw fault;
    return tryPort(server, 0);
  }
}

function tryPort(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve(server.address().port);
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const demo = await startDemo(process.env.PORT ? { port: Number(process.env.PORT) } : {});
  console.log(`The demo runs at ${demo.url} (Ctrl+C ends it).`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => demo.close().then(() => process.exit(0)));
  }
}
