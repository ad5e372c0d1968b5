import { formatDate, type InterfaceLanguage } from '@kith/core';
import { type ShareBackTexts, type ShareBackWords, splitAtNumbers } from '@kith/results';
import { shareBackArabic } from '@kith/results/words/share-back-ar';
import { shareBackEnglish } from '@kith/results/words/share-back-en';
import { shareBackSpanish } from '@kith/results/words/share-back-es';
import { interfaceLanguages, english } from '../interface/languages.js';
import { escaped, filled, list, paragraph } from '../plain/html.js';
import { pageOfHtml } from '../plain/page-of-html.js';

const words: Readonly<Record<string, ShareBackWords>> = {
  en: shareBackEnglish,
  es: shareBackSpanish,
  ar: shareBackArabic,
};

/** Languages that are written from right to left, also those that Kith has no words in. */
const fromTheRight = /^(?:ar|ckb|dv|fa|he|ku-arab|ps|sd|ug|ur|yi)\b/i;

interface Voice {
  readonly tag: string;
  readonly language: InterfaceLanguage;
  readonly texts: ShareBackWords;
  /** Words of Kith, marked where they are in another language than the page. */
  readonly ours: (html: string) => string;
}

function voiceFor(tag: string): Voice {
  const spoken = tag.split('-')[0] ?? '';
  const language = interfaceLanguages.find((each) => each.tag === spoken);
  const texts = words[spoken];
  if (language && texts) return { tag, language, texts, ours: (html) => html };
  const ours = (html: string) => `<span lang="en" dir="ltr">${html}</span>`;
  return { tag, language: english, texts: shareBackEnglish, ours };
}

/** A number to call stays in one piece and in its own order. */
const withNumbers = (text: string): string =>
  splitAtNumbers(text)
    .map((piece, index) => (index % 2 === 0 ? escaped(piece) : `<bdi dir="ltr">${escaped(piece)}</bdi>`))
    .join('');

/** A page to print, hang up and hand out: what was heard, what will be done by when, and what cannot be and why. */
export function shareBackPage(tag: string, given: ShareBackTexts): string {
  const { language, texts, ours } = voiceFor(tag);
  const { title, intro, heard, will, cannot, contact } = given;
  const part = (name: 'heard' | 'will' | 'cannot', entries: readonly string[]): readonly string[] =>
    entries.length > 0 ? [`<h2>${ours(escaped(texts[name]))}</h2>`, list(entries)] : [];
  const by = (day: string) =>
    `<strong>${ours(filled(language, texts.willBy, { day: escaped(formatDate(language, day)) }))}</strong>`;
  return pageOfHtml(
    { title },
    { tag, dir: fromTheRight.test(tag) ? 'rtl' : 'ltr' },
    [
      paragraph(escaped(intro ?? '')),
      ...part('heard', heard.map(escaped)),
      ...part(
        'will',
        will.map((each) => `${escaped(each.what)}<br>${by(each.by)}`),
      ),
      ...part(
        'cannot',
        cannot.map(({ what, why }) => `${escaped(what)}<br>${ours(escaped(texts.because))} ${escaped(why)}`),
      ),
      contact === undefined
        ? ''
        : paragraph(`${ours(escaped(texts.contact))} ${withNumbers(contact)}`, 'first'),
      paragraph(`<small>${ours(escaped(texts.draftAround))}</small>`),
    ],
    { isPaper: true },
  );
}
