import { type Definition, formatText, isQuestion, type Item, minutesOf } from '@kith/core';
import { addFurtherItemTypes } from '@kith/core/item-types';
import { counted } from '../documents/counted.js';
import { toFillBox } from '../documents/to-fill-box.js';
import { modeOf, type Subject } from '../documents/subject.js';
import { topicTexts } from '../inspect/inspect-page.js';
import type { PlainTexts, WholeLanguage } from '../interface/languages.js';
import { isOpen } from '../lint/item-kinds.js';
import { treeOf } from '../paths/tree.js';
import { blank, escaped, filled, list, marked, paragraph } from '../plain/html.js';
import { pageOfHtml } from '../plain/page-of-html.js';

/**
 * The letter in which a school tells families of a survey of their children, and the form to say no. What only the
 * district knows is left to fill in, and listed first.
 */
export function letterPage(subject: Subject): string {
  addFurtherItemTypes();
  const { definition, language } = subject;
  const { texts } = language;
  return pageOfHtml(
    definition,
    language,
    [
      fillOf(subject),
      `<h2 class="sheet">${escaped(texts.letterTitle)}</h2>`,
      paragraph(`${blank(texts.blankDistrict)}<br>${blank(texts.blankSchool)}<br>${blank(texts.blankToday)}`),
      paragraph(escaped(texts.letterDear)),
      ...askedOf(definition, language),
      `<h3>${escaped(texts.letterKept)}</h3>`,
      list(keptOf(subject)),
      `<h3>${escaped(texts.letterSee)}</h3>`,
      ...seeOf(definition, language),
      `<h3>${escaped(texts.letterNo)}</h3>`,
      ...noOf(definition, language),
      paragraph(filled(language, texts.letterAsk, { contact: blank(texts.blankAsk) })),
      paragraph(`${escaped(texts.letterThanks)}<br>${blank(texts.blankSigner)}`),
      ...slipOf(definition, language),
    ],
    { isPaper: true },
  );
}

const blanks = [
  'blankDistrict',
  'blankSchool',
  'blankToday',
  'blankOpens',
  'blankCloses',
  'blankWhere',
  'blankBack',
  'blankKept',
  'blankAsk',
  'blankSigner',
] as const satisfies readonly (keyof PlainTexts)[];

function fillOf(subject: Subject): string {
  const { definition, language, notes } = subject;
  const { texts } = language;
  const kept = notes && `<span lang="en" dir="ltr">${escaped(notes.results.retention)}</span>`;
  return toFillBox(language, {
    blanks: [...blanks, ...(modeOf(subject) === 'confidential' ? (['blankHolder'] as const) : [])],
    notes: [
      escaped(texts.fillLaw),
      ...(topicsIn(definition).length ? [escaped(texts.fillRequired)] : []),
      ...(kept === undefined ? [] : [filled(language, texts.fillKept, { text: kept })]),
    ],
  });
}

const itemsOf = (definition: Definition): readonly Item[] => definition.pages.flatMap((page) => page.items);

const topicsIn = (definition: Definition) => [
  ...new Set(itemsOf(definition).flatMap(({ ppra = [] }) => ppra)),
];

/** What is asked: how much, in which parts, what about the child, and which topics the law protects. */
function askedOf(definition: Definition, language: WholeLanguage): readonly string[] {
  const { texts } = language;
  const { notice, title } = definition;
  const items = itemsOf(definition).filter(isQuestion);
  const count = treeOf(definition).longest.questions;
  const open = items.filter(isOpen).length;
  const identity = items.filter((item) => item.identity);
  const topics = topicsIn(definition).map((topic) => texts[topicTexts[topic]]);
  return [
    paragraph(
      filled(language, texts.letterWhy, {
        opens: blank(texts.blankOpens),
        closes: blank(texts.blankCloses),
        school: blank(texts.blankSchool),
        title: marked(title),
        words: marked(notice.intro),
      }),
    ),
    paragraph(
      escaped(
        `${counted(language, 'letterCount', count)} ${formatText(language, 'minutes', { n: minutesOf(definition) })}`,
      ),
    ),
    ...partsOf(definition, language),
    ...(open ? [paragraph(escaped(counted(language, 'letterOpen', open)))] : []),
    ...(identity.length
      ? [paragraph(escaped(texts.letterIdentity)), list(identity.map(({ label }) => marked(label)))]
      : []),
    paragraph(
      topics.length
        ? filled(language, texts.inspectTopics, { topics: escaped(topics.join('; ')) })
        : escaped(texts.inspectNoTopics),
    ),
  ];
}

/** Pages by their titles; where some have none, every question. */
function partsOf({ pages }: Definition, { texts }: WholeLanguage): readonly string[] {
  const asking = pages.filter(({ items }) => items.some(isQuestion));
  const titles = asking.flatMap(({ title }) => title ?? []);
  if (titles.length === asking.length)
    return [paragraph(escaped(texts.letterParts)), list(titles.map(marked))];
  const labels = asking.flatMap(({ items }) => items.filter(isQuestion).map(({ label }) => label));
  return [paragraph(escaped(texts.letterQuestions)), list(labels.map(marked))];
}

function keptOf(subject: Subject): readonly string[] {
  const { definition, language } = subject;
  const { texts } = language;
  const ways = {
    anonymous: [escaped(texts.letterAnonymous)],
    confidential: [
      filled(language, texts.letterConfidential, { holder: blank(texts.blankHolder) }),
      escaped(texts.letterRecords),
    ],
    identified: [escaped(texts.letterIdentified), escaped(texts.letterRecords)],
  };
  return [
    ...ways[modeOf(subject)],
    filled(language, texts.letterReads, { words: marked(definition.notice.whoSees) }),
    filled(language, texts.letterUntil, { day: blank(texts.blankKept) }),
  ];
}

function seeOf(definition: Definition, language: WholeLanguage): readonly string[] {
  const { texts } = language;
  return [
    paragraph(filled(language, texts.letterSeeText, { where: blank(texts.blankWhere) })),
    paragraph(escaped(texts.letterSeeLaw)),
    ...(topicsIn(definition).length ? [paragraph(escaped(texts.letterTopicsLaw))] : []),
  ];
}

function noOf(definition: Definition, language: WholeLanguage): readonly string[] {
  const { texts } = language;
  const mustAnswer = itemsOf(definition).some(({ required, skippable }) => required && skippable === false);
  const child = [
    ...(definition.notice.kind === 'assent'
      ? [filled(language, texts.letterAssent, { refuse: escaped(texts.refuse) })]
      : []),
    escaped(mustAnswer ? texts.letterStop : texts.letterSkip),
  ];
  return [
    paragraph(filled(language, texts.letterNoText, { day: blank(texts.blankBack) })),
    paragraph(child.join(' ')),
  ];
}

function slipOf({ title }: Definition, language: WholeLanguage): readonly string[] {
  const { texts } = language;
  const lines = [texts.slipChild, texts.slipClass, texts.slipParent, texts.slipSign, texts.slipDay];
  return [
    `<h2 class="sheet">${escaped(texts.slipTitle)}</h2>`,
    paragraph(filled(language, texts.slipText, { title: marked(title) })),
    ...lines.map((text) => paragraph(escaped(text), 'line')),
    paragraph(filled(language, texts.slipBack, { day: blank(texts.blankBack) })),
  ];
}
