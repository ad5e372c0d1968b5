import { formatText, minutesOf, presentationOf } from '@kith/core';
import { addFurtherItemTypes } from '@kith/core/item-types';
import { keptWords } from '../documents/privacy-words.js';
import { modeOf, type Subject } from '../documents/subject.js';
import { toFillBox } from '../documents/to-fill-box.js';
import { isOpen } from '../lint/item-kinds.js';
import { blank, escaped, filled, list, marked, paragraph } from '../plain/html.js';
import { pageOfHtml } from '../plain/page-of-html.js';

/** The page for the adult who gives a survey to students: what to do, and what to say word for word. */
export function proctorPage(subject: Subject): string {
  addFurtherItemTypes();
  const { definition, language } = subject;
  const { texts } = language;
  const facts = factsOf(subject);
  const section = (title: string, entries: readonly string[]): string =>
    entries.length ? `<h2>${escaped(title)}</h2>\n${list(entries)}` : '';
  return pageOfHtml(
    definition,
    language,
    [
      fillOf(subject, facts),
      `<h2 class="sheet">${escaped(texts.proctorTitle)}</h2>`,
      `<h3>${escaped(texts.proctorBefore)}</h3>\n${list(beforeOf(subject, facts))}`,
      `<h2>${escaped(texts.proctorSay)}</h2>`,
      `<blockquote>\n${sayOf(subject, facts)
        .map((html) => paragraph(html))
        .join('\n')}\n</blockquote>`,
      section(texts.proctorKnow, facts.isHeard ? knowOf(subject, facts) : []),
      section(texts.proctorDuring, duringOf(subject, facts)),
      section(texts.proctorAfter, afterOf(subject)),
      section(texts.proctorUpset, [
        escaped(texts.proctorUpsetStop),
        filled(language, texts.proctorUpsetHelp, { helper: blank(texts.proctorHelper) }),
      ]),
      section(texts.proctorHarm, harmOf(subject, facts)),
    ],
    { isPaper: true },
  );
}

/** What of a survey decides what an adult has to do. */
interface Facts {
  /** Heard rather than read: the child is told less, and the adult more. */
  readonly isHeard: boolean;
  readonly hasOpen: boolean;
  readonly mustAnswer: boolean;
  /** Whether children of grade 5 or younger may take it. */
  readonly isYoung: boolean;
  readonly hasCode: boolean;
}

function factsOf(subject: Subject): Facts {
  const { definition } = subject;
  const items = definition.pages.flatMap((page) => page.items);
  const bands = definition.gradeBands ?? ['3-5'];
  return {
    isHeard: presentationOf(definition) === 'k-2',
    hasOpen: items.some(isOpen),
    mustAnswer: items.some(({ required, skippable }) => required && skippable === false),
    isYoung: bands.some((band) => band === 'k-2' || band === '3-5'),
    hasCode: modeOf(subject) === 'confidential',
  };
}

function fillOf({ language }: Subject, { hasOpen, hasCode }: Facts): string {
  return toFillBox(language, {
    blanks: [
      'proctorQuiet',
      'proctorHelper',
      'proctorTeam',
      ...(hasOpen ? (['proctorReader'] as const) : []),
      ...(hasOpen && hasCode ? (['blankHolder'] as const) : []),
    ],
    notes: [escaped(language.texts.fillLaw)],
  });
}

function beforeOf({ definition, language }: Subject, facts: Facts): readonly string[] {
  const { texts } = language;
  const minutes = formatText(language, 'minutes', { n: minutesOf(definition) });
  return [
    ...(facts.isYoung ? [escaped(texts.proctorOwnClass)] : []),
    escaped(texts.proctorNoView),
    filled(language, texts.proctorSaidNo, { place: blank(texts.proctorQuiet) }),
    ...(facts.hasCode ? [escaped(texts.proctorLinks)] : []),
    ...(facts.isHeard ? [escaped(texts.proctorAloud)] : []),
    escaped(texts.proctorTry),
    escaped(`${minutes} ${texts.proctorTime}`),
    filled(language, texts.proctorWhoHelps, { helper: blank(texts.proctorHelper) }),
  ];
}

/** The notice of the survey in this privacy mode; a child that hears it is told what it hears on the screen. */
function sayOf(subject: Subject, facts: Facts): readonly string[] {
  const { definition, language } = subject;
  const { texts } = language;
  const { notice, help } = definition;
  return [
    marked(notice.intro),
    ...(facts.isHeard ? [] : knowOf(subject, facts)),
    ...(help === undefined ? [] : [marked(help)]),
    ...(notice.kind === 'assent'
      ? [
          filled(language, texts.proctorChoose, {
            agree: escaped(texts.agree),
            refuse: escaped(texts.refuse),
          }),
        ]
      : []),
  ];
}

function knowOf(subject: Subject, { isHeard, hasOpen, mustAnswer }: Facts): readonly string[] {
  const { definition, language } = subject;
  const { texts } = language;
  const { notice } = definition;
  return [
    ...(isHeard && notice.adult ? [marked(notice.adult)] : []),
    escaped(formatText(language, 'minutes', { n: minutesOf(definition) })),
    escaped(mustAnswer ? texts.canStop : texts.canSkip),
    escaped(texts.noHarm),
    ...keptWords(definition, [modeOf(subject)], language).map(escaped),
    marked(notice.whoSees),
    ...(hasOpen ? [escaped(texts.commentsLater), escaped(texts.noNames)] : []),
  ];
}

function duringOf({ language: { texts } }: Subject, { hasOpen, mustAnswer }: Facts): readonly string[] {
  return [
    texts.proctorStay,
    texts.proctorRead,
    ...(mustAnswer ? [] : [texts.proctorSkip]),
    texts.proctorNames,
    ...(hasOpen ? [texts.proctorNamesOpen] : []),
    texts.proctorStop,
  ].map(escaped);
}

function afterOf({ definition, language }: Subject): readonly string[] {
  const { texts } = language;
  return [
    filled(language, texts.proctorNext, { next: escaped(texts.nextPerson) }),
    filled(language, texts.proctorThanks, { words: marked(definition.thanks) }),
    escaped(texts.proctorQuietly),
    filled(language, texts.proctorTell, { team: blank(texts.proctorTeam) }),
  ];
}

function harmOf(subject: Subject, { hasOpen }: Facts): readonly string[] {
  const { language } = subject;
  const { texts } = language;
  const whoWrote = {
    anonymous: [escaped(texts.proctorHarmNoName)],
    confidential: [filled(language, texts.proctorHarmCode, { holder: blank(texts.blankHolder) })],
    identified: [],
  };
  return [
    escaped(texts.proctorHarmListen),
    escaped(texts.proctorHarmRules),
    ...(hasOpen
      ? [
          filled(language, texts.proctorHarmWritten, { reader: blank(texts.proctorReader) }),
          ...whoWrote[modeOf(subject)],
        ]
      : []),
  ];
}
