import { createHash } from 'node:crypto';

interface PageContent {
  readonly title: string;
  readonly body: string;
  /** Default: `en`, from left to right. */
  readonly lang?: string;
  readonly dir?: string;
}

/** A page of the collector's own. `style` is all that it loads; no script runs on it, and nobody may frame it. */
export const createSmallPage = (style: string) => ({
  /** Its `Content-Security-Policy`, which knows the style by its hash. */
  policy: [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
  render: ({ title, body, lang = 'en', dir = 'ltr' }: PageContent): string => `<!doctype html>
<html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><style>${style}</style></head>
<body>${body}</body></html>
`,
});
