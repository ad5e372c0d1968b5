import type { PublishedCell } from '../../protect/published.js';
import { ar } from '../../words/ar.js';
import type { ResultWords } from '../../words/contract.js';
import { en } from '../../words/en.js';
import { es } from '../../words/es.js';
import { arabic } from './ar.js';
import type { PageTextKey, PageTexts } from './contract.js';
import { english } from './en.js';
import { spanish } from './es.js';

interface PageLanguage {
  readonly tag: string;
  /** For `Intl`. */
  readonly intl: string;
  readonly dir: 'ltr' | 'rtl';
  /** The language's name in itself. */
  readonly name: string;
  readonly words: ResultWords;
  readonly texts: PageTexts;
}

/** Digits as in the surveys of the same languages. */
export const pageLanguages: readonly PageLanguage[] = [
  { tag: 'en', intl: 'en-US', dir: 'ltr', name: 'English', words: en, texts: english },
  { tag: 'es', intl: 'es-US', dir: 'ltr', name: 'Español', words: es, texts: spanish },
  { tag: 'ar', intl: 'ar-u-nu-latn', dir: 'rtl', name: 'العربية', words: ar, texts: arabic },
];

type Params = Readonly<Record<string, string | number>>;

/** The language of a page of results: its words, and how it writes numbers, days and lists. */
export class Speech {
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  readonly words: ResultWords;
  private readonly formats: ReturnType<typeof formatsOf>;

  constructor(private readonly language: PageLanguage) {
    this.tag = language.tag;
    this.dir = language.dir;
    this.words = language.words;
    this.formats = formatsOf(language.intl);
  }

  /** One text with its places filled; a number `n` chooses the plural form. */
  text(key: PageTextKey, params: Params = {}): string {
    const given = this.language.texts[key];
    const { n } = params;
    const form =
      typeof given === 'string'
        ? given
        : (given[typeof n === 'number' ? this.formats.plural.select(n) : 'other'] ?? given.other);
    return this.fill(form, params);
  }

  fill(text: string, params: Params): string {
    return text.replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = params[name];
      if (value === undefined) return place;
      return typeof value === 'number' ? this.number(value) : this.isolated(value);
    });
  }

  number(value: number): string {
    return this.formats.number.format(value);
  }

  /** A share from 0 to 1, in whole percent: nothing here is known better than that. */
  percent(share: number): string {
    return this.formats.percent.format(share);
  }

  /** A mean, with one digit after the sign. */
  mean(value: number): string {
    return this.formats.mean.format(value);
  }

  /** A difference of two shares, in points of a percentage, with its sign. */
  points(difference: number): string {
    const points = Math.round(100 * difference);
    const sign = this.formats.signed.format(points);
    return this.textWithSign(points, sign);
  }

  /** "A, B, and C" or "A or B", in the manner of the language. */
  list(words: readonly string[], kind: 'and' | 'or' = 'and'): string {
    return (kind === 'and' ? this.formats.and : this.formats.or).format(
      words.map((one) => this.isolated(one)),
    );
  }

  /** A day, `YYYY-MM-DD`; as it was written where it is none. */
  day(written: string): string {
    const date = new Date(`${written}T00:00Z`);
    return Number.isNaN(date.getTime()) ? written : this.formats.day.format(date);
  }

  range({ low, high }: { readonly low: number; readonly high: number }): string {
    return this.text('range', { low: this.percent(low), high: this.percent(high) });
  }

  /** A band in words: "about half". */
  band({ from, to }: Extract<PublishedCell, { readonly detail: 'band' }>): string {
    const { bands } = this.words;
    if (from <= 0) return this.fill(bands.atMost, { percent: this.percent(to / 100) });
    if (to >= 100) return this.fill(bands.atLeast, { percent: this.percent(from / 100) });
    if (from === 40 && to === 60) return bands.aboutHalf;
    return this.fill(bands.between, { low: this.percent(from / 100), high: this.percent(to / 100) });
  }

  /** Which of two names comes first. */
  readonly byName = (one: string, other: string): number => this.formats.collator.compare(one, other);

  private textWithSign(points: number, sign: string): string {
    const text = this.text('points', { n: Math.abs(points) });
    return text.replace(this.number(Math.abs(points)), this.isolated(sign));
  }

  /** Words of somebody else do not turn a text around that runs from right to left. */
  private isolated(words: string): string {
    return this.dir === 'rtl' ? `\u2068${words}\u2069` : words;
  }
}

const formatsOf = (tag: string) => ({
  plural: new Intl.PluralRules(tag),
  number: new Intl.NumberFormat(tag),
  percent: new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }),
  mean: new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  signed: new Intl.NumberFormat(tag, { signDisplay: 'exceptZero' }),
  and: new Intl.ListFormat(tag, { type: 'conjunction' }),
  or: new Intl.ListFormat(tag, { type: 'disjunction' }),
  day: new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }),
  collator: new Intl.Collator(tag, { numeric: true }),
});

const speeches = new Map<string, Speech>();

/** The language of a tag or of a part of the world: `es-MX` is met by `es`. English where there is none. */
export function speechFor(tag: string | undefined): Speech {
  const wanted = tag?.toLowerCase().split('-')[0];
  const language = pageLanguages.find((one) => one.tag === wanted) ?? pageLanguages[0];
  if (language === undefined) throw new TypeError('There is no language.');
  const speech = speeches.get(language.tag) ?? new Speech(language);
  speeches.set(language.tag, speech);
  return speech;
}
