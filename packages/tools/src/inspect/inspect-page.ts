import type { Definition, Item, Page, PpraTopic } from '@kith/core';
import { addFurtherItemTypes } from '@kith/core/item-types';
import { keptWords } from '../documents/privacy-words.js';
import type { WholeLanguage } from '../interface/languages.js';
import { escaped, filled, list, marked, paragraph } from '../plain/html.js';
import { pageOfHtml } from '../plain/page-of-html.js';
import { plainItem } from '../plain/plain-item.js';
import { noticeOf } from '../plain/plain-page.js';
import { conditionList } from './condition-list.js';

/** Protected areas by their names. */
export const topicTexts = {
  politics: 'inspectPolitics',
  'mental-health': 'inspectMentalHealth',
  sex: 'inspectSex',
  'illegal-behaviour': 'inspectIllegal',
  'family-appraisal': 'inspectFamily',
  'privileged-relationship': 'inspectPrivileged',
  religion: 'inspectReligion',
  income: 'inspectIncome',
} as const satisfies Readonly<Record<PpraTopic, string>>;

/**
 * A survey as a page to print, for those who have the right to see it before it is given: every question with its id,
 * what leads to those that not everybody sees, all that is read before the start, and every way in which answers may be
 * kept. `definition` is in the language of `language`.
 */
export function inspectPage(definition: Definition, language: WholeLanguage): string {
  addFurtherItemTypes();
  const { texts } = language;
  const { pages, thanks, ends = [] } = definition;
  const items = new Map(pages.flatMap((page) => page.items).map((item) => [item.id, item]));
  return pageOfHtml(definition, language, [
    aboutOf(definition, language),
    `<h2>${escaped(texts.inspectStart)}</h2>`,
    noticeOf(definition, language),
    ...pages.map((page) => pageOf(page, items, language)),
    `<h2>${escaped(texts.thanksTitle)}</h2>`,
    paragraph(marked(thanks)),
    ...ends.flatMap(({ showIf, title, text }) => [
      onlyAfter(showIf, items, language),
      paragraph(marked(title ?? '')),
      paragraph(marked(text)),
    ]),
  ]);
}

function aboutOf(definition: Definition, language: WholeLanguage): string {
  const { texts } = language;
  const { id, version, languageStatus, privacy, pages } = definition;
  const items = pages.flatMap((page) => page.items);
  const asksWho =
    privacy.includes('identified') || items.some(({ identity, type }) => identity || type === 'contact');
  const facts = [
    filled(language, texts.inspectVersion, { name: escaped(`${id} ${version}`) }),
    ...(languageStatus === 'draft' ? [escaped(texts.inspectDraft)] : []),
    ...(asksWho ? [] : [escaped(texts.inspectNoNames)]),
    ...(items.some(({ ppra }) => ppra?.length) ? [] : [escaped(texts.inspectNoTopics)]),
  ];
  return `<div class="first">
${paragraph(escaped(texts.inspectWhat))}
</div>
<h2>${escaped(texts.inspectAbout)}</h2>
${list(facts)}
${paragraph(escaped(texts.inspectWays))}
${list(keptWords(definition, privacy, language).map(escaped))}`;
}

function onlyAfter(
  condition: Item['showIf'],
  items: ReadonlyMap<string, Item>,
  language: WholeLanguage,
): string {
  if (!condition) return '';
  const { inspectOnlyAfter } = language.texts;
  return `<div class="note only">${escaped(inspectOnlyAfter)}\n${list([conditionList(condition, items, language)])}</div>`;
}

function pageOf(
  { id, title, intro, showIf, items }: Page,
  all: ReadonlyMap<string, Item>,
  language: WholeLanguage,
): string {
  return [
    `<h2>${marked(title ?? id)}</h2>`,
    onlyAfter(showIf, all, language),
    paragraph(marked(intro ?? '')),
    ...items.map((item) => itemOf(item, all, language)),
  ]
    .filter(Boolean)
    .join('\n');
}

/** A question as the reader meets it, and below it what only this copy tells. */
function itemOf(item: Item, all: ReadonlyMap<string, Item>, language: WholeLanguage): string {
  const { texts } = language;
  const { showIf, ...shown } = item;
  const { id, version = 1, identity, ppra = [], checks = [] } = item;
  const topics = ppra.map((topic) => texts[topicTexts[topic]]);
  const said = [
    ...(identity ? [escaped(texts.inspectIdentity)] : []),
    ...(ppra.length ? [filled(language, texts.inspectTopics, { topics: escaped(topics.join('; ')) })] : []),
    ...checks.map(({ message }) => marked(message)),
    ...('pattern' in item ? [marked(item.pattern.message)] : []),
  ];
  return [
    plainItem(shown, language),
    `<p class="note"><code>${escaped(`${id}@${version}`)}</code></p>`,
    ...said.map((html) => paragraph(html, 'note')),
    onlyAfter(showIf, all, language),
  ]
    .filter(Boolean)
    .join('\n');
}
