import {
  type Catalogue,
  type Definition,
  type Item,
  minutesOf,
  type PrivacyMode,
  privacyRules,
} from '@kith/core';
import { needsAll } from '../needs-all.js';
import { type ContextFacts, contextFacts } from './context-facts.js';
import { partsOf } from './one-file/pieces.js';
import type { NamingAttribute, SurveyChoice } from './recipes/choices.js';

/** A survey of the catalogue, as somebody who chooses one has to know it. */
export interface SurveyFacts extends ContextFacts {
  readonly id: string;
  readonly version: string;
  /** Of the notice or the assent. */
  readonly noticeId: string;
  readonly audience: SurveyChoice['audience'];
  readonly minutes: number;
  /** Of students: the widest bands alone; empty for others. */
  readonly gradeBands: readonly string[];
  /** The strictest first. */
  readonly privacy: readonly PrivacyMode[];
  /** By language tag, its own language first. */
  readonly titles: Readonly<Record<string, string>>;
  /** What names it in a page: one attribute, and the values that show this survey. */
  readonly attribute: NamingAttribute;
  readonly values: readonly string[];
  /** Whether `kith.js` cannot show it, and `kith-all.js` does. */
  readonly needsAll: boolean;
  /** Whether there is a question that nobody may leave out. */
  readonly mustAnswer: boolean;
  /** Whether people can ask to be contacted, which has an endpoint of its own. */
  readonly asksContact: boolean;
  /** The parts of Kith that it asks for by itself, in one language. */
  readonly parts: readonly string[];
}

/** Which attribute shows which instrument, by value. */
export type Flagships = Readonly<Record<string, Readonly<Record<string, string>>>>;

const modes = Object.keys(privacyRules) as readonly PrivacyMode[];

/** A flagship tag where there is one for it; else its id. */
function namesOf(id: string, flagships: Flagships): Pick<SurveyFacts, 'attribute' | 'values'> {
  for (const [attribute, choices] of Object.entries(flagships)) {
    const values = Object.keys(choices).filter((value) => choices[value] === id);
    if (values.length > 0) return { attribute: attribute as NamingAttribute, values };
  }
  return { attribute: 'instrument', values: [id] };
}

const gradesOf = (band: string): readonly [number, number] => {
  const [from = 0, to = 0] = band.split('-').map((grade) => (grade === 'k' ? 0 : Number(grade)));
  return [from, to];
};

/** Without those that lie within another. */
const widest = (bands: readonly string[]): readonly string[] =>
  bands.filter((band) => {
    const [from, to] = gradesOf(band);
    return !bands.some((other) => {
      const [first, last] = gradesOf(other);
      return other !== band && first <= from && to <= last;
    });
  });

const itemsOf = ({ pages }: Definition): readonly Item[] => pages.flatMap(({ items }) => items);

/** What the builder knows of an instrument. */
export function surveyFacts(
  definition: Definition,
  catalogues: readonly Catalogue[],
  flagships: Flagships,
): SurveyFacts {
  const names = namesOf(definition.id, flagships);
  return {
    id: definition.id,
    version: definition.version,
    noticeId: definition.notice.id,
    audience: definition.audience,
    minutes: minutesOf(definition),
    gradeBands: widest(definition.gradeBands ?? []),
    privacy: modes.filter((mode) => definition.privacy.includes(mode)),
    titles: {
      [definition.language]: definition.title,
      ...Object.fromEntries(catalogues.map(({ language, title }) => [language, title])),
    },
    ...names,
    ...contextFacts(definition, names.attribute),
    needsAll: needsAll(definition),
    mustAnswer: itemsOf(definition).some(({ required, skippable }) => required && skippable === false),
    asksContact: itemsOf(definition).some(({ type }) => type === 'contact'),
    parts: partsOf(definition, {}, [definition.language]),
  };
}
