/** The Content Security Policy under which everything of Kith has to work; `connect` names what may be fetched. */
export const strictPolicy = (...connect) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'none'",
    `connect-src 'self' ${connect.join(' ')}`.trim(),
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
