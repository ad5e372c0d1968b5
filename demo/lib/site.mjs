import { readFile } from 'node:fs/promises';
import { basename, extname, join, normalize, sep } from 'node:path';
import { libraryVersion } from '@kith/core';
import { madeUpResults } from './made-up-results.mjs';
import { renderPage } from './render-page.mjs';
import { docsFolder, kithFolder, root, siteFolder } from './places.mjs';
import { openHeaders, ownPageHeaders, send } from './send.mjs';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const pages = {
  '/': 'index.html',
  '/students': 'students.html',
  '/students-3-5': 'students-3-5.html',
  '/students-k-2': 'students-k-2.html',
  '/families': 'families.html',
  '/session': 'session.html',
  '/results': 'results.html',
  '/what-we-heard': 'what-we-heard.html',
  '/other-ways': 'other-ways.html',
};

/** Where a district puts the files of one version. */
const versionFolder = `/kith-${libraryVersion}/`;

/** The builder, with the demo's own endpoint filled in. */
const builderAt = (origin) =>
  `${versionFolder}builder.html#${new URLSearchParams({ endpoint: `${origin}/responses` })}`;

/** Answers with pages, style, scripts, the files of Kith and the documents, and with nothing else. */
export function createSite() {
  return async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return send(response, 405, types['.md'], 'Only GET.', { Allow: 'GET, HEAD' });
    }
    try {
      const { pathname } = new URL(request.url, 'http://demo');
      if (Object.hasOwn(pages, pathname)) {
        const html = await renderPage(join(siteFolder, pages[pathname]), pathname, originOf(request));
        return send(response, 200, types['.html'], html);
      }
      if (pathname === '/builder')
        return send(response, 302, types['.md'], '', { Location: builderAt(originOf(request)) });
      if (pathname === '/catalogue')
        return send(response, 302, types['.md'], '', { Location: `${versionFolder}catalogue.html` });
      if (pathname === '/published/results.json') return send(response, 200, types['.json'], madeUpResults());
      const file = fileFor(decodeURIComponent(pathname));
      const type = types[extname(file ?? '')];
      if (file === undefined || type === undefined) throw new Error('no such file');
      send(response, 200, type, await readFile(file), headersFor(pathname));
    } catch {
      const html = await renderPage(join(siteFolder, 'not-found.html'), '', originOf(request));
      send(response, 404, types['.html'], html);
    }
  };
}

const headersFor = (pathname) => ({
  ...(pathname.startsWith(versionFolder) && openHeaders),
  ...(/^(?:builder|catalogue)\b.*\.html$/.test(basename(pathname)) && ownPageHeaders),
});

function fileFor(pathname) {
  if (pathname.startsWith(versionFolder)) return inside(kithFolder, pathname.slice(versionFolder.length));
  if (pathname === '/README.md') return join(root, 'README.md');
  if (pathname.startsWith('/kith/')) return inside(kithFolder, pathname.slice(6));
  if (pathname.startsWith('/docs/')) return inside(docsFolder, pathname.slice(6));
  return pathname.endsWith('.html') ? undefined : inside(siteFolder, pathname.slice(1));
}

function inside(folder, path) {
  const file = normalize(join(folder, path));
  return file.startsWith(folder + sep) ? file : undefined;
}

// The address in the reader's bar, so that `localhost` works as well as `127.0.0.1`.
function originOf(request) {
  const { host = '' } = request.headers;
  return /^[\w.-]+(:\d+)?$/.test(host) ? `http://${host}` : '';
}
