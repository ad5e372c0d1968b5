import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { canvasMessages } from '../hosts/canvas/canvas-messages.mjs';

const require = createRequire(import.meta.url);
const packageFile = (name, file) => readFileSync(join(dirname(require.resolve(name)), file), 'utf8');

const javascript = (body) => ({ body, type: 'text/javascript' });
const page = (frame, script, more = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>
<script src="/messages.js"></script><p>Lesson</p>${frame}${more}${script}</html>`;

/** Keeps every message that the frame sends. */
const messages = `window.messages = [];
addEventListener('message', ({ data }) => window.messages.push(data));`;

/** What H5P's script of today does, which comes with its server only; that of some years ago is tried itself. */
const h5p = `addEventListener('message', ({ data, source }) => {
  if (data?.context !== 'h5p') return;
  const frame = [...document.querySelectorAll('iframe')].find((one) => one.contentWindow === source);
  const answer = (action) => source.postMessage({ context: 'h5p', action }, '*');
  if (data.action === 'hello') {
    frame.style.width = '100%';
    answer('hello');
    addEventListener('resize', () => answer('resize'));
  }
  const isAsItWas = frame.clientHeight === data.scrollHeight && data.scrollHeight === data.clientHeight;
  if (data.action === 'prepareResize' && !isAsItWas) {
    frame.style.height = data.clientHeight + 'px';
    answer('resizePrepared');
  }
  if (data.action === 'resize') frame.style.height = data.scrollHeight + 'px';
});`;

const canvasReads = {
  '/canvas': "(data) => typeof data === 'string' ? JSON.parse(data) : data",
  // Sakai, and Moodle with a plugin.
  '/text-only': '(data) => JSON.parse(data)',
  '/object-only': "(data) => typeof data === 'object' ? data : null",
};

/** Stands behind the frame: an old resizer takes away what it finds there. */
const besides = '<p id="behind">After the lesson</p>';

/** Every host of the frame page, by path. `src` is the frame's address; `h5pResizer` the text of H5P's own script. */
export function frameHosts(src, h5pResizer) {
  const frame = (more = '') =>
    `<iframe id="survey" title="Survey" width="700" height="150" ${more} src="${src}"></iframe>`;
  const script = (name) => `<script src="${name}"></script>`;
  const canvasPage = (reads, answers) =>
    page(
      frame(),
      `<script>window.reads = ${reads}; window.answers = ${answers};</script>${script('/canvas.js')}`,
    );
  return {
    '/messages.js': javascript(messages),
    '/canvas.js': javascript(canvasMessages),
    '/h5p.js': javascript(h5p),
    '/open-iframe-resizer.js': javascript(packageFile('@open-iframe-resizer/core', 'index.umd.cjs')),
    '/iframe-resizer.js': javascript(packageFile('@iframe-resizer/parent', 'index.umd.js')),
    ...Object.fromEntries(
      Object.entries(canvasReads).map(([path, reads]) => [path, { body: canvasPage(reads, true) }]),
    ),
    '/canvas-that-is-silent': { body: canvasPage(canvasReads['/canvas'], false) },
    '/h5p': { body: page(frame(), script('/h5p.js')) },
    '/h5p-resizer.js': javascript(h5pResizer),
    '/h5p-of-some-years-ago': { body: page(frame(), script('/h5p-resizer.js'), besides) },
    '/open-iframe-resizer': {
      body: page(
        frame(),
        `${script('/open-iframe-resizer.js')}<script>iframeResizer.initialize({}, '#survey');</script>`,
      ),
    },
    '/iframe-resizer': {
      body: page(
        frame(),
        `${script('/iframe-resizer.js')}<script>iframeResize({ license: 'GPLv3' }, '#survey');</script>`,
      ),
    },
    '/kith': { body: page(frame(), script('/kith/parent.js')) },
    // As most themes count heights, and with a border as browsers draw it.
    '/kith-in-a-theme': {
      body: page(
        frame('style="padding: 3px"'),
        script('/kith/parent.js').repeat(2),
        '<link rel="stylesheet" href="/theme.css">',
      ),
    },
    '/theme.css': { body: '* { box-sizing: border-box; }', type: 'text/css' },
    '/kith-sandbox': { body: page(frame('sandbox="allow-scripts"'), script('/kith/parent.js')) },
  };
}
