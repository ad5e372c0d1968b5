import { createHash } from 'node:crypto';
import type { Definition } from '@kith/core';
import type { WholeLanguage } from '../interface/languages.js';
import { escaped, marked } from './html.js';

const style =
  'body{max-width:42em;margin:0 auto;padding:1em;font:1.0625rem/1.55 system-ui,sans-serif;color:#26303a;background:#fffdf9;overflow-wrap:break-word}' +
  'h2{margin-block:2em 0.5em;padding-block-start:1em;border-block-start:1px solid #ddd6c8}h3,h4{margin-block:1.75em 0.25em}' +
  'bdi{white-space:nowrap}.note,small{color:#545f69;font-weight:400}.first{padding:0.75em 1em;border-inline-start:0.25em solid #1b665f;background:#e6f1ee}' +
  '@media print{h3,h4{break-after:avoid}ul{break-inside:avoid}}';

/** For what is filled in, signed and filed: white, and ruled in black, so that it needs no colours. */
const paperStyle =
  '@page{margin:1.8cm}@media print{body{max-width:none;padding:0;background:#fff;color:#000;font-size:10.5pt}.sheet{break-before:page}}' +
  'table{width:100%;border-collapse:collapse;font-size:0.8125em;line-height:1.35}th,td{padding:0.3em 0.45em;border:1px solid #545f69;text-align:start;vertical-align:top}' +
  'thead{display:table-header-group}tr{break-inside:avoid}caption{padding-block:0.5em;font-weight:700;text-align:start}' +
  'mark{padding:0 0.15em;border:1px dashed;background:none;color:inherit;font-weight:700}.to-fill{padding:0.75em 1em;border:2px solid;break-inside:avoid}' +
  'blockquote{margin-inline:0;padding-inline-start:1em;border-inline-start:0.2em solid}.line{margin-block:2.2em 0;padding-block-start:0.2em;border-block-start:1px solid;break-inside:avoid}';

const policyFor = (css: string): string =>
  `default-src 'none'; style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'`;

export interface PageExtras {
  /** Lines for the head of the page. */
  readonly head?: readonly string[];
  /** Default: that of the survey. */
  readonly title?: string;
  /** Tables, places to fill in and lines to sign on, and A4 or Letter. */
  readonly isPaper?: boolean;
}

/** A page about a survey, under its title: nothing runs in it, and nothing can be filled in. `parts` are HTML. */
export function pageOfHtml(
  definition: Pick<Definition, 'title'>,
  { tag, dir }: Pick<WholeLanguage, 'tag' | 'dir'>,
  parts: readonly string[],
  { head = [], title = definition.title, isPaper = false }: PageExtras = {},
): string {
  const css = isPaper ? style + paperStyle : style;
  return `<!doctype html>
<html lang="${escaped(tag)}" dir="${dir}" translate="yes">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(css)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${[...head, `<title>${escaped(title)}</title>`].join('\n')}
<style>${css}</style>
</head>
<body>
<main>
${[`<h1>${marked(title)}</h1>`, ...parts].filter(Boolean).join('\n')}
</main>
</body>
</html>
`;
}
