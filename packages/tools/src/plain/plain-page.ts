import { type Definition, formatText, minutesOf } from '@kith/core';
import { addFurtherItemTypes } from '@kith/core/item-types';
import type { WholeLanguage } from '../interface/languages.js';
import { escaped, list, marked, paragraph } from './html.js';
import { pageOfHtml } from './page-of-html.js';
import { plainItem } from './plain-item.js';

/**
 * A survey as one page of plain HTML, to be translated by a browser or read out: every question, option and notice in
 * order, no script and nothing that could be filled in. It says that answers cannot be sent from it, and how to answer
 * with help. `definition` is in the language of `language`.
 */
export function plainPage(definition: Definition, language: WholeLanguage): string {
  addFurtherItemTypes();
  const { texts } = language;
  const { pages, thanks, ends = [], contact } = definition;
  const first = [texts.plainWhat, texts.plainCannotSend, texts.plainHow, texts.plainHelp, contact ?? ''];
  return pageOfHtml(
    definition,
    language,
    [
      `<div class="first">\n${first.map((text) => paragraph(marked(text))).join('\n')}\n</div>`,
      noticeOf(definition, language),
      ...pages.map((page, i) => pageOf(page, i, definition, language)),
      `<h2>${escaped(texts.thanksTitle)}</h2>`,
      ...[thanks, ...ends.map(({ text }) => text)].map((text) => paragraph(marked(text))),
    ],
    { head: ['<meta name="robots" content="noindex">', '<meta name="referrer" content="no-referrer">'] },
  );
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
