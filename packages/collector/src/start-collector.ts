import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createCollector } from './collector.js';
import type { CollectorOptions } from './options.js';

export interface ServerOptions extends CollectorOptions {
  /** Default 8787; 0 takes a free one. */
  readonly port?: number;
  /** Default `127.0.0.1`: a proxy that speaks TLS stands in front. */
  readonly hostname?: string;
}

export interface RunningCollector {
  /** `http://127.0.0.1:8787` */
  readonly url: string;
  /** Takes no new connections, finishes what is under way (10 s at most), settles and closes the database. */
  close(): Promise<void>;
}

const longestFarewell = 10_000;

/** How long a request may take to arrive, and how often those under way are looked at. */
const times = { headersTimeout: 10_000, requestTimeout: 10_000, connectionsCheckingInterval: 2_000 };

/** A collector on a port of its own. Rejects where the port is taken or the database does not open. */
export async function startCollector(options: ServerOptions): Promise<RunningCollector> {
  const { port = 8787, hostname = '127.0.0.1' } = options;
  const collector = await createCollector(options);
  const server = createServer(times, collector.listener);
  try {
    await listen(server, port, hostname);
  } catch (fault) {
    await collector.close();
    throw fault;
  }
  const { port: actualPort } = server.address() as AddressInfo;
  let closing: Promise<void> | undefined;
  return {
    url: `http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${actualPort}`,
    close: () => (closing ??= stop(server).then(() => collector.close())),
  };
}

function listen(server: Server, port: number, hostname: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, hostname, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function stop(server: Server): Promise<void> {
  const deadline = setTimeout(() => server.closeAllConnections(), longestFarewell);
  return new Promise((resolve) => {
    server.close(() => {
      clearTimeout(deadline);
      resolve();
    });
    server.closeIdleConnections();
  });
}
