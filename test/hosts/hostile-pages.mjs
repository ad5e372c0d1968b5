import { strictPolicy } from '../engines/policy.mjs';
import { pageWith } from '../journeys/setting.mjs';

export const tag = 'kith-belonging-survey';

/** Style sheets as they are found on school sites, each by the path of its page. */
export const hostile = {
  '/unset': '* { all: unset !important }',
  '/initial': '*, *::before, *::after { all: initial }',
  '/small-root': 'html { font-size: 62.5% } body { font-size: 1.2rem; line-height: 1.1 }',
  '/shouting':
    '* { font-size: 11px !important; line-height: 1 !important; color: #bbb !important; text-transform: uppercase !important; letter-spacing: 0 !important; float: left !important; max-width: 12em !important; outline: none !important }',
};

/** What a page may set and should not: its tokens make the same survey unreadable. */
export const sabotaged = {
  '/small-token': `${tag} { --kith-text: 9px }`,
  '/pale-token': `${tag} { --kith-ink: #c8c8c8; --kith-focus: #eee }`,
  '/gone': `${tag} { position: absolute; left: -9999px }`,
};

/** The pages with these style sheets around the belonging survey, by path, and the style sheets. */
export function hostPages(endpoint, url, sheets = { ...hostile, ...sabotaged }) {
  const csp = strictPolicy(url).replace("style-src 'none'", "style-src 'self'");
  return Object.fromEntries(
    Object.entries(sheets).flatMap(([path, css]) => [
      [`${path}.css`, { body: css, type: 'text/css' }],
      [
        path,
        {
          csp,
          body: pageWith(`<${tag} endpoint="${endpoint}"><a href="/paper">On paper</a></${tag}>`, {
            head: `<link rel="stylesheet" href="${path}.css">`,
          }),
        },
      ],
    ]),
  );
}
