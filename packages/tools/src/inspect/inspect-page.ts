import { createHash } from 'node:crypto';
import type { Definition, Item, Page, PrivacyMode } from '@kith/core';
import { addFurtherItemTypes } from '@kith/core/item-types';
import type { WholeLanguage } from '../interface/languages.js';
import { escaped, list, marked, paragraph } from '../plain/html.js';
import { plainItem } from '../plain/plain-item.js';
import { noticeOf, style } from '../plain/plain-page.js';
import { conditionList } from './condition-list.js';

const ways: Readonly<Record<PrivacyMode, 'privacyAnonymous' | 'privacyConfidential' | 'privacyIdentified'>> =
  {
    anonymous: 'privacyAnonymous',
    confidential: 'privacyConfidential',
    identified: 'privacyIdentified',
  };

/**
 * A survey as a page to print, for those who have the right to see it before it is given: every question with its id,
 * what leads to those that not everybody sees, all that is read before the start, and every way in which answers may be
 * kept. `definition` is in the language of `language`.
 */
export function inspectPage(definition: Definition, language: WholeLanguage): string {
  addFurtherItemTypes();
  const { texts } = language;
  const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`;
  const { title, pages, thanks, ends = [] } = definition;
  const items = new Map(pages.flatMap((page) => page.items).map((item) => [item.id, item]));
  return `<!doctype html>
<html lang="${escaped(language.tag)}" dir="${language.dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${marked(title)}</h1>
${aboutOf(definition, language)}
<h2>${escaped(texts.inspectStart)}</h2>
${noticeOf(definition, language)}
${pages.map((page) => pageOf(page, items, language)).join('\n')}
<h2>${escaped(texts.thanksTitle)}</h2>
${paragraph(marked(thanks))}
${ends.map((end) => `${onlyAfter(end.showIf, items, language)}\n${paragraph(marked(end.title ?? ''))}\n${paragraph(marked(end.text))}`).join('\n')}
</main>
</body>
</html>
`;
}

function aboutOf(definition: Definition, language: WholeLanguage): string {
  const { texts } = language;
  const { id, version, languageStatus, privacy, audience, pages } = definition;
  const items = pages.flatMap((page) => page.items);
  const kept = privacy.map((mode) => texts[ways[mode]]);
  if (audience === 'student' && privacy.includes('confidential')) kept.push(texts.privacyConfidentialStudent);
  const facts = [
    texts.inspectVersion.replace('{name}', () => `${id} ${version}`),
    ...(languageStatus === 'draft' ? [texts.inspectDraft] : []),
    ...(items.some(({ identity }) => identity) ? [] : [texts.inspectNoNames]),
    ...(items.some(({ ppra }) => ppra?.length) ? [] : [texts.inspectNoTopics]),
  ];
  return `<div class="first">
${paragraph(escaped(texts.inspectWhat))}
</div>
<h2>${escaped(texts.inspectAbout)}</h2>
${list(facts.map(escaped))}
${paragraph(escaped(texts.inspectWays))}
${list(kept.map(escaped))}`;
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
  const { showIf, identity, ppra = [], id, version = 1, ...rest } = item;
  const checks = rest.checks?.map(({ message }) => message) ?? [];
  const pattern = 'pattern' in rest ? [rest.pattern.message] : [];
  const said = [
    ...(identity ? [texts.inspectIdentity] : []),
    ...(ppra.length ? [texts.inspectTopics.replace('{topics}', () => ppra.join(', '))] : []),
    ...checks,
    ...pattern,
  ];
  const shown = Object.fromEntries(
    Object.entries(item).filter(([key]) => key !== 'showIf'),
  ) as unknown as Item;
  return [
    plainItem(shown, language),
    `<p class="note"><code>${escaped(`${id}@${version}`)}</code></p>`,
    ...said.map((text) => paragraph(marked(text), 'note')),
    onlyAfter(showIf, all, language),
  ]
    .filter(Boolean)
    .join('\n');
}
