import { once } from 'node:events';
import { connect } from 'node:net';

/** Connections to `/responses` that have sent the head and the first byte of a record, and then nothing. */
export async function halfSent(url: string, count: number) {
  const { hostname, port } = new URL(url);
  const head =
    'POST /responses HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 1000\r\n\r\n{';
  const sockets = Array.from({ length: count }, () => connect(Number(port), hostname));
  for (const socket of sockets) socket.on('error', () => undefined).write(head);
  await Promise.all(sockets.map((socket) => once(socket, 'connect')));
  return sockets;
}
