import { EventEmitter } from 'node:events';
import { Agent, createServer, request as ask } from 'node:http';
import { connect } from 'node:net';
import { listen } from '../engines/listen.mjs';
import * as answers from './answers.mjs';
import { cutMessage, rawRequest, rawResponse } from './raw-http.mjs';

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const isLoss = (kind) => kind === 'lost acknowledgement' || kind === 'preflight: connection lost';

async function readAll(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Breaks a connection off: by the end of the stream, or as a router does that forgets it. */
function breakOff(socket, reset) {
  if (reset) socket.resetAndDestroy();
  else socket.destroySoon();
}

/**
 * Stands between the pages and the collector and does to each request what the plan of its device says.
 * The first folder of the path names the device (`/d0/responses`), the collector gets the rest. `other` answers
 * everything that is not `/responses`, without faults. `events`: `forwarded` and `stored`, with the device's name;
 * `met`, with what was done to which request.
 */
export function createProxy({ collector, plans, other }) {
  const upstream = new URL(collector);
  const agent = new Agent({ keepAlive: true });
  const events = new EventEmitter();
  let active = 0;

  /** The collector's whole answer to a whole request. */
  async function forward(exchange) {
    const { incoming, path, body, device } = exchange;
    const sent = ask({
      agent,
      host: upstream.hostname,
      port: upstream.port,
      method: incoming.method,
      path,
      headers: incoming.headers,
    });
    sent.end(body);
    if (incoming.method === 'POST') events.emit('forwarded', device);
    const answer = await new Promise((resolve, reject) =>
      sent.once('response', resolve).once('error', reject),
    );
    const ofTheConnection = ['transfer-encoding', 'connection', 'keep-alive'];
    const headers = Object.fromEntries(
      Object.entries(answer.headers).filter(([name]) => !ofTheConnection.includes(name)),
    );
    const text = await readAll(answer);
    exchange.answered = answer.statusCode;
    if (incoming.method === 'POST') events.emit('stored', device);
    return { status: answer.statusCode, headers, body: text };
  }

  /** A part of a request reaches the collector, then both connections end. */
  async function cutRequest({ incoming, raw }, fault) {
    const { bytes, part, at } = cutMessage(raw, fault.part, fault.at);
    const socket = connect(Number(upstream.port), upstream.hostname);
    socket.on('error', () => undefined);
    await new Promise((resolve) => socket.write(bytes, resolve));
    breakOff(socket, fault.reset);
    breakOff(incoming.socket, fault.reset);
    return { part, at };
  }

  async function cutResponse({ incoming }, answer, fault) {
    const { bytes, part, at } = cutMessage(rawResponse(answer), fault.part, fault.at);
    const { socket } = incoming;
    if (bytes.length > 0) await new Promise((resolve) => socket.write(bytes, resolve));
    // What was sent must have a chance to be read: a reset drops what lies in the reader's buffer.
    if (fault.reset) await pause(5);
    breakOff(socket, fault.reset);
    return { part, at };
  }

  function send({ outgoing }, { status, headers, body }) {
    outgoing.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
  }

  const somebodyElse = ({ origin }, fault) => {
    if (fault.answer === 'portal') return answers.portal(origin);
    return fault.answer === 'sign-in'
      ? answers.signIn(origin)
      : answers.error(origin, { status: fault.status });
  };

  const ways = {
    'cut in the request': cutRequest,
    'cut in the response': async (exchange, fault) => cutResponse(exchange, await forward(exchange), fault),
    'cut in an answer of somebody else': (exchange, fault) =>
      cutResponse(exchange, somebodyElse(exchange, fault), fault),
    delay: async (exchange, { milliseconds, afterwards }) => {
      if (!afterwards) await pause(milliseconds);
      const answer = await forward(exchange);
      if (afterwards) await pause(milliseconds);
      send(exchange, answer);
    },
    'captive portal (200, a page)': (exchange) => send(exchange, answers.portal(exchange.origin)),
    'redirect to a sign-in page': (exchange) => send(exchange, answers.signIn(exchange.origin)),
    '5xx after it was stored': async (exchange, fault) => {
      await forward(exchange);
      send(exchange, answers.error(exchange.origin, { status: fault.status }));
    },
    '429 with Retry-After': (exchange, { seconds }) =>
      send(exchange, answers.error(exchange.origin, { status: 429, seconds })),
    'no answer at all': (exchange) => forward(exchange),
  };

  async function meet(exchange, fault) {
    const { kind } = fault;
    if (kind === 'none') return send(exchange, await forward(exchange));
    if (kind === 'no network') return breakOff(exchange.incoming.socket, fault.reset);
    if (isLoss(kind)) {
      await forward(exchange);
      return breakOff(exchange.incoming.socket, fault.reset);
    }
    if (kind.includes('CORS'))
      return send(exchange, answers.withoutPermission(await forward(exchange), fault.wrongOrigin));
    const way = ways[kind];
    return way
      ? way(exchange, fault)
      : send(exchange, answers.error(exchange.origin, { status: fault.status }));
  }

  async function handle(incoming, outgoing) {
    const [, device, ...rest] = incoming.url.split('/');
    const path = `/${rest.join('/')}`;
    if (path !== '/responses') return other(incoming, outgoing);
    const body = await readAll(incoming);
    const origin = incoming.headers.origin;
    const exchange = {
      incoming,
      outgoing,
      device,
      path,
      body,
      origin,
      raw: rawRequest(incoming, path, body),
    };
    const fault = plans.get(device).next(incoming.method);
    const details = await meet(exchange, fault);
    const { method } = incoming;
    const done = { kind: fault.kind, answered: exchange.answered, ...details };
    events.emit('met', { device, method, body: String(body), ...done });
    return undefined;
  }

  function createDoor() {
    const server = createServer((incoming, outgoing) => {
      active += 1;
      handle(incoming, outgoing)
        // The browser was killed, or let go, in the middle.
        .catch(() => incoming.socket.destroy())
        .finally(() => (active -= 1));
    });
    server.on('connection', (socket) => socket.on('error', () => undefined));
    server.keepAliveTimeout = 60_000;
    return server;
  }

  return {
    events,
    /** Requests that are being dealt with. */
    get active() {
      return active;
    },
    /** Opens one more door; each is an origin of its own. Gives `{ url, close }`. */
    open: () => listen(createDoor()),
    close: () => agent.destroy(),
  };
}
