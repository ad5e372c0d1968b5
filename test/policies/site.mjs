import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { root } from '../../scripts/lib/root.mjs';
import { servedFolder } from '../../scripts/lib/bundle/served-folder.mjs';
import { listen } from '../engines/listen.mjs';
import { reporter, types } from '../engines/serve.mjs';

/** Lit as npm has it, which makes a policy of the name that ours has. */
const anotherLit = readFileSync(join(root, 'node_modules', 'lit-html', 'lit-html.js'), 'utf8');

/** Keeps what is said in the console, too. */
const listener = `${reporter}
window.kithSaid = [];
const inWords = (one) => (one?.cause ? (one instanceof Error ? one : 'something') + ' because ' + inWords(one.cause) : String(one));
for (const level of ['warn', 'error']) {
  const say = console[level];
  console[level] = (...words) => { window.kithSaid.push(words.map(inWords).join(' ')); say.apply(console, words); };
}`;

const builtFiles = () => {
  const files = new Map(
    readdirSync(servedFolder)
      .filter((name) => !name.endsWith('.map'))
      .map((name) => [name, readFileSync(join(servedFolder, name))]),
  );
  files.set('report.js', listener);
  files.set('another-lit.js', anotherLit);
  files.set('markup.js', "document.querySelector('h1').innerHTML = 'From a <b>string</b>';");
  return files;
};

/** What a browser sends about a violation, in the old form and in the new one. */
function readReport(body) {
  const given = JSON.parse(body);
  const { 'violated-directive': directive, 'blocked-uri': blocked } = given['csp-report'] ?? {};
  return { directive: directive ?? JSON.stringify(given), blocked };
}

async function keepReport(request, keep) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const report = readReport(Buffer.concat(chunks).toString());
  // The browser asks for the page's icon by itself.
  if (!report.blocked?.endsWith('/favicon.ico')) keep(report);
}

/**
 * A district's server, and another of its own on another origin: in the folder `/c/<cell>/` of each are the files
 * that are built for pages, and what `pages` gives for that cell: by name `{ body, type?, headers? }`. The files have the
 * headers that `filesOf` gives for the cell.
 * Gives `{ site, elsewhere, reports(cell), asked(cell), close }`: the addresses of both, what browsers reported about
 * their policies, and the names of files that were asked for.
 */
export async function startServers({ pages, filesOf }) {
  const built = builtFiles();
  const kept = new Map();
  const of = (cell) => kept.get(cell) ?? kept.set(cell, { reports: [], asked: [] }).get(cell);

  function send(response, { body, type, headers = {} }) {
    response.writeHead(200, { 'content-type': type ?? types['.html'], ...headers }).end(body);
  }

  function answer(request, response) {
    const { pathname } = new URL(request.url, 'http://site');
    const [, folder, cell, ...rest] = pathname.split('/');
    // A second folder with the same files.
    const name = rest.join('/').replace(/^copy\//, '');
    if (folder === 'reports') {
      response.writeHead(204).end();
      return keepReport(request, (report) => of(cell).reports.push(report));
    }
    if (folder !== 'c') return response.writeHead(204).end();
    of(cell).asked.push(name);
    const page = pages(cell).get(name);
    if (page) return send(response, page);
    const body = built.get(name);
    if (body === undefined) return response.writeHead(404).end();
    return send(response, { body, type: types[extname(name)], headers: filesOf(cell) });
  }

  const servers = [await listen(createServer(answer)), await listen(createServer(answer))];
  return {
    site: servers[0].url,
    elsewhere: servers[1].url,
    reports: (cell) => of(cell).reports,
    asked: (cell) => of(cell).asked,
    close: () => Promise.all(servers.map(({ close }) => close())),
  };
}
