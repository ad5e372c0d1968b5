import { createHash } from 'node:crypto';
import { type Definition, formatText, minutesOf } from '@kith/core';
import { addFurtherItemTypes } from '@kith/core/item-types';
import type { WholeLanguage } from '../interface/languages.js';
import { escaped, list, marked, paragraph } from './html.js';
import { plainItem } from './plain-item.js';

export const style =
  'body{max-width:42em;margin:0 auto;padding:1em;font:1.0625rem/1.55 system-ui,sans-serif;color:#26303a;background:#fffdf9;overflow-wrap:break-word}' +
  'h2{margin-block:2em 0.5em;padding-block-start:1em;border-block-start:1px solid #ddd6c8}h3,h4{margin-block:1.75em 0.25em}' +
  '.note,small{color:#545f69;font-weight:400}.first{padding:0.75em 1em;border-inline-start:0.25em solid #1b665f;background:#e6f1ee}' +
  '@media print{h3,h4{break-after:avoid}ul{break-inside:avoid}}';

/**
 * A survey as one page of plain HTML, to be translated by a browser or read out: every question, option and notice in
 * order, no script and nothing that could be filled in. It says that answers cannot be sent from it, and how to answer
 * with help. `definition` is in the language of `language`.
 */
export function plainPage(definition: Definition, language: WholeLanguage): string {
  addFurtherItemTypes();
  const { texts } = language;
  const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`;
  const { title, pages, thanks, ends = [], contact } = definition;
  return `<!doctype html>
<html lang="${escaped(language.tag)}" dir="${language.dir}" translate="yes">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${marked(title)}</h1>
<div class="first">
${[texts.plainWhat, texts.plainCannotSend, texts.plainHow, texts.plainHelp, contact ?? ''].map((text) => paragraph(marked(text))).join('\n')}
</div>
${noticeOf(definition, language)}
${pages.map((page, i) => pageOf(page, i, definition, language)).join('\n')}
<h2>${escaped(texts.thanksTitle)}</h2>
${[thanks, ...ends.map(({ text }) => text)].map((text) => paragraph(marked(text))).join('\n')}
</main>
</body>
</html>
`;
}

/** What does not depend on how a district runs the survey; the rest stands in the survey itself. */
export function noticeOf(definition: Definition, language: WholeLanguage): string {
  const { texts } = language;
  const { notice, help, audience } = definition;
  const items = definition.pages.flatMap((page) => page.items);
  const mustAnswer = items.some(({ required, skippable }) => required && skippable === false);
  const facts = [
    formatText(language, 'minutes', { n: minutesOf(definition) }),
    mustAnswer ? texts.canStop : texts.canSkip,
    ...(audience === 'student' ? [texts.noHarm] : []),
    notice.whoSees,
    texts.plainKeeping,
    ...(items.some(({ type }) => type === 'long-text') ? [texts.commentsLater] : []),
  ];
  const answers = notice.kind === 'assent' ? [texts.agree, texts.refuse] : [texts.start];
  return [
    paragraph(marked(notice.adult ?? '')),
    paragraph(marked(notice.intro)),
    list(facts.map(marked)),
    paragraph(marked(help ?? '')),
    list(answers.map(escaped)),
  ]
    .filter(Boolean)
    .join('\n');
}

function pageOf(
  { title, intro, items, showIf }: Definition['pages'][number],
  index: number,
  { pages }: Definition,
  language: WholeLanguage,
): string {
  const where = formatText(language, 'progress', { n: index + 1, count: pages.length });
  return [
    `<h2>${marked(title ?? where)}</h2>`,
    paragraph(title === undefined ? '' : escaped(where), 'note'),
    paragraph(showIf ? escaped(language.texts.plainSomePage) : '', 'note'),
    paragraph(marked(intro ?? '')),
    ...items.map((item) => plainItem(item, language)),
  ]
    .filter(Boolean)
    .join('\n');
}
