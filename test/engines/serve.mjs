import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, extname, join } from 'node:path';
import { servedFolder } from '../../scripts/lib/bundle/served-folder.mjs';
import { listen } from './listen.mjs';

/** What files are, by the end of their names. */
export const types = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.txt': 'text/plain',
  '.html': 'text/html; charset=utf-8',
};

/** Stands first in a page: keeps what the browser reports about its Content Security Policy. */
export const reporter = `
window.kithReports = [];
addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample, sourceFile, lineNumber }) => {
  // The browser asks for the page's icon by itself.
  if (blockedURI.endsWith('/favicon.ico')) return;
  window.kithReports.push({ effectiveDirective, blockedURI, sample, sourceFile, lineNumber });
});
window.kithErrors = [];
addEventListener('error', ({ message }) => window.kithErrors.push(message));
addEventListener('unhandledrejection', ({ reason }) => window.kithErrors.push(String(reason)));`;

/** A page in a frame, for an engine whose window does not get narrow enough. */
const frame = (query) => {
  const attribute = (name) => query.get(name).replace(/[&"<]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<!doctype html><title>Frame</title><style>body{margin:0}iframe{border:0;display:block}</style>
    <iframe title="page" width="${attribute('width')}" height="${attribute('height')}" src="${attribute('url')}"></iframe>`;
};

function sendServedFile(name, response) {
  const file = join(servedFolder, basename(name));
  if (!existsSync(file)) return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
  return createReadStream(file).pipe(response);
}

/**
 * A site on this machine, as a district's would be. `pages` maps a path to `{ body, csp?, headers?, type? }` or to a
 * function of the request's URL that gives one, or a promise of one. Also served: `/kith/…` (what is built for pages), `/report.js`
 * (keeps violations on `window.kithReports`), `/in-a-frame?url=…`.
 * Gives `{ url, requests, close }`; `requests` holds `{ method, path, headers }` of everything asked for.
 */
export async function startSite(pages) {
  const requests = [];
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://site');
    requests.push({ method: request.method, path: request.url, headers: request.headers });
    if (pathname.startsWith('/kith/')) return sendServedFile(pathname, response);
    if (pathname === '/report.js')
      return response.writeHead(200, { 'content-type': types['.js'] }).end(reporter);
    if (pathname === '/in-a-frame')
      return response.writeHead(200, { 'content-type': types['.html'] }).end(frame(searchParams));
    const page =
      typeof pages[pathname] === 'function' ? await pages[pathname](searchParams) : pages[pathname];
    if (!page) return response.writeHead(404).end();
    const { body, csp, headers = {}, type = types['.html'] } = page;
    const policy = csp ? { 'content-security-policy': csp } : {};
    return response.writeHead(200, { 'content-type': type, ...policy, ...headers }).end(body);
  });
  return { ...(await listen(server)), requests };
}
