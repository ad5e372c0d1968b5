import { strictPolicy } from '../engines/policy.mjs';
import { configFor, frameSite } from './frame-site.mjs';
import { pageWith } from './setting.mjs';

const survey = (attributes, tag = 'kith-session-feedback') =>
  `<${tag} ${attributes}><a href="/paper">On paper</a></${tag}>`;

/** What answers on the site itself, by path: `/at-site?path=…` is a page with a survey that sends there. */
const badEndpoints = {
  '/page-endpoint': { body: '<h1>Sign in</h1>' },
  '/json-endpoint': { body: '{"stored":true}', type: 'application/json' },
  '/other-receipt': { body: '{"kith":"receipt/1","id":"another"}', type: 'application/json' },
};

/** Pages of every state that the check of a page tells apart, by path. */
export const pagesToCheck = (collector) => ({
  '/good': pageWith(survey(`endpoint="${collector.endpoint}"`)),
  '/broken-address': pageWith(survey(`endpoint="${collector.endpoint}"`), {
    head: '<script src="https://"></script>',
  }),
  '/panel': pageWith(`${survey(`endpoint="${collector.endpoint}"`)}<kith-diagnose></kith-diagnose>`, {
    head: '<script src="/kith/kith-diagnose.js"></script>',
  }),
  '/demo': pageWith(survey('endpoint="demo" test')),
  '/paused': pageWith(survey(`endpoint="${collector.endpoint}" status-href="/status.json"`)),
  '/status.json': { body: '{"kith":"status/1","status":"paused"}', type: 'application/json' },
  '/wrong-path': pageWith(survey(`endpoint="${collector.url}/nothing"`)),
  '/at-site': (query) => ({ body: pageWith(survey(`endpoint="${query.get('path')}"`)) }),
  '/blocked': {
    body: pageWith(survey(`endpoint="${collector.endpoint}"`)),
    csp: strictPolicy(),
  },
  '/no-endpoint': pageWith(survey('')),
  '/unknown-adapter': pageWith(survey(`endpoint="${collector.endpoint}" adapter="jsno"`)),
  '/hidden': {
    body: pageWith(`<div id="around">${survey(`endpoint="${collector.endpoint}"`)}</div>`, {
      head: '<link rel="stylesheet" href="/hide.css">',
    }),
    csp: strictPolicy(collector.url).replace("style-src 'none'", "style-src 'self'"),
  },
  '/hide.css': { body: '#around { display: none }', type: 'text/css' },
  '/kith-blocked': {
    body: pageWith(survey(`endpoint="${collector.endpoint}"`), {
      head: '<script nonce="of-tests" src="/kith/kith-diagnose.js"></script>',
    }),
    csp: strictPolicy(collector.url).replace("script-src 'self'", "script-src 'nonce-of-tests'"),
  },
  '/empty': pageWith('<div class="kith-survey" data-instrument="session-exit">On paper</div>'),
  '/filled': pageWith(
    `${survey(`endpoint="${collector.endpoint}"`)}<div class="kith-survey"><kith-results></kith-results></div>`,
  ),
  // Whoever comes with a token comes to a survey that takes one.
  '/planted': pageWith(survey(`endpoint="${collector.endpoint}" privacy="confidential"`), {
    head: '<script type="module" src="/kith/kith-all.js?query-of-nobody#fragment-of-nobody"></script>',
  }),
  '/styled': pageWith(`${survey(`endpoint="${collector.endpoint}"`)}<p style="color: red">Inline</p>`),
  '/students': pageWith(
    survey(`endpoint="${collector.endpoint}" grade-band="6-12"`, 'kith-belonging-survey'),
  ),
  '/languages': pageWith(survey(`endpoint="${collector.endpoint}" languages="en es ht"`)),
  '/recorded': pageWith(`${survey(`endpoint="${collector.endpoint}"`)}<script src="/recorder.js"></script>`),
  '/recorder.js': { body: 'window.FS = {}; window.hj = () => {};', type: 'text/javascript' },
  ...badEndpoints,
  ...frameSite(collector),
  '/survey/kith.config.json': {
    body: JSON.stringify({ ...configFor(collector.endpoint), diagnose: true }),
    type: 'application/json',
  },
});
