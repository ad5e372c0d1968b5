import { createHash } from 'node:crypto';
import type { Definition } from '@kith/core';
import type { WholeLanguage } from '../interface/languages.js';
import { escaped, marked } from './html.js';

const style =
  'body{max-width:42em;margin:0 auto;padding:1em;font:1.0625rem/1.55 system-ui,sans-serif;color:#26303a;background:#fffdf9;overflow-wrap:break-word}' +
  'h2{margin-block:2em 0.5em;padding-block-start:1em;border-block-start:1px solid #ddd6c8}h3,h4{margin-block:1.75em 0.25em}' +
  '.note,small{color:#545f69;font-weight:400}.first{padding:0.75em 1em;border-inline-start:0.25em solid #1b665f;background:#e6f1ee}' +
  '@media print{h3,h4{break-after:avoid}ul{break-inside:avoid}}';

const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`;

/** A page about a survey, under its title: nothing runs in it, and nothing can be filled in. `parts` are HTML. */
export function pageOfHtml(
  { title }: Definition,
  { tag, dir }: WholeLanguage,
  parts: readonly string[],
  head: readonly string[] = [],
): string {
  return `<!doctype html>
<html lang="${escaped(tag)}" dir="${dir}" translate="yes">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${[...head, `<title>${escaped(title)}</title>`].join('\n')}
<style>${style}</style>
</head>
<body>
<main>
${[`<h1>${marked(title)}</h1>`, ...parts].filter(Boolean).join('\n')}
</main>
</body>
</html>
`;
}
