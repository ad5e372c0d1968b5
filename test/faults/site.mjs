import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { servedFolder } from '../../scripts/lib/bundle/served-folder.mjs';

const types = {
  js: 'text/javascript',
  mjs: 'text/javascript',
  json: 'application/json',
  html: 'text/html; charset=utf-8',
};
const scripts = ['clock-in-page.mjs', 'person-in-page.mjs'];
const here = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');

const page = ({ endpoint, orders }) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Session</title>
<script type="module" src="/site/clock-in-page.mjs"></script>
<script type="module" src="/site/kith.js"></script>
</head><body>
<script type="application/json" id="orders">${JSON.stringify(orders).replaceAll('<', '\\u003c')}</script>
<kith-session-feedback endpoint="${endpoint}" shared-device="on" events="with-answers" lang="en">
  <a href="/paper">On paper</a>
</kith-session-feedback>
<script type="module" src="/site/person-in-page.mjs"></script>
</body></html>`;

/** The served file of that name: from `changed`, or as it was built. */
function fileNamed(name, changed) {
  if (scripts.includes(name)) return here(name);
  if (changed?.[name] !== undefined) return changed[name];
  try {
    return readFileSync(join(servedFolder, name), 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * The district's site: the survey of each device (`/d0/survey?visit=3&tab=1`), with the orders that `ordersFor` gives
 * for it, and the files. `changed`: files in place of the built ones, by name.
 */
export function createSite({ ordersFor, endpointOf, changed }) {
  const files = new Map();
  const load = (name) => {
    if (!files.has(name)) files.set(name, fileNamed(name, changed));
    return files.get(name);
  };
  return (incoming, outgoing) => {
    const { pathname, searchParams } = new URL(incoming.url, 'http://site');
    const [, device, what] = pathname.split('/');
    const reply = (type, body) => outgoing.writeHead(200, { 'content-type': types[type] }).end(body);
    if (what === 'survey') {
      const orders = ordersFor(device, Number(searchParams.get('visit')), Number(searchParams.get('tab')));
      return reply('html', page({ endpoint: endpointOf(device), orders }));
    }
    const file = device === 'site' ? load(what) : undefined;
    return file === undefined ? outgoing.writeHead(404).end() : reply(what.split('.').at(-1), file);
  };
}
