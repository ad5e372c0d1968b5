import assert from 'node:assert/strict';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, it } from 'node:test';
import { setTimer } from './clock.js';
import { createDelivery } from './delivery.js';
import type { DeliveryState } from './submission.js';
import { anonymousRecord } from './testing/records.js';
import { createStorage } from './testing/storage.js';

interface Arrived {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let arrived: Arrived[] = [];

const answer = (path: string, body: string, response: ServerResponse): void => {
  if (path === '/moved') response.writeHead(307, { location: '/sign-in' });
  else if (path === '/sign-in') response.writeHead(200, { 'content-type': 'text/html' });
  else response.writeHead(200, { 'content-type': 'application/json', 'set-cookie': 'sid=1; Path=/' });
  const { responseId } = JSON.parse(body || '{}') as { responseId?: string };
  response.end(JSON.stringify({ kith: 'receipt/1', id: responseId }));
};

const serve = (request: IncomingMessage, response: ServerResponse): void => {
  let body = '';
  request.on('data', (chunk) => (body += String(chunk)));
  request.on('end', () => {
    arrived.push({ path: request.url ?? '', headers: request.headers, body });
    answer(request.url ?? '', body, response);
  });
};

const server = createServer(serve);
const origin = (): string => `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;

const delivered = (path: string): Promise<DeliveryState> => {
  const delivery = createDelivery({
    endpoint: new URL(path, origin()),
    surveyId: 'demo',
    privacy: 'anonymous',
    storage: createStorage(),
    // The waits between attempts would outlast the test.
    setTimer: (callback, milliseconds) =>
      milliseconds < 30_000 ? setTimer(callback, milliseconds) : () => undefined,
  });
  const submission = delivery.submit(anonymousRecord());
  return new Promise((resolve) => submission.subscribe(resolve));
};

/** Fails on any header by which a person, a page or a device could be known. */
const assertPlain = (headers: IncomingHttpHeaders): void => {
  const telling = ['cookie', 'referer', 'authorization', 'origin-id', 'idempotency-key', 'if-none-match'];
  assert.deepEqual(
    Object.keys(headers).filter((name) => telling.includes(name)),
    [],
  );
  const ours = Object.keys(headers).filter(
    (name) => !/^(host|connection|accept.*|sec-fetch-.*|user-agent)$/.test(name),
  );
  assert.deepEqual(ours.sort(), ['cache-control', 'content-length', 'content-type', 'pragma']);
};

describe('a request that really goes out', () => {
  before(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  after(() => new Promise((resolve) => server.close(resolve)));
  beforeEach(() => {
    arrived = [];
  });

  it('carries the record and nothing about the person, also after the server set a cookie', async () => {
    assert.equal(await delivered('/responses'), 'received');
    assert.equal(await delivered('/responses'), 'received');
    arrived.forEach(({ headers }) => {
      assertPlain(headers);
    });
    assert.equal(arrived[1]?.headers['content-type'], 'application/json');
    assert.deepEqual(JSON.parse(arrived[1].body), anonymousRecord());
  });

  it('with a cookie would be noticed by these tests', async () => {
    await fetch(`${origin()}/responses`, { method: 'POST', body: '{}', headers: { cookie: 'sid=1' } });
    assert.throws(() => {
      assertPlain(arrived[0]?.headers ?? {});
    });
  });

  it('does not follow a redirect: the answers go nowhere but to the endpoint', async () => {
    assert.equal(await delivered('/moved'), 'kept');
    assert.deepEqual(
      arrived.map(({ path }) => path),
      ['/moved'],
    );
  });
});
