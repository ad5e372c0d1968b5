import type { PartName } from '@kith/elements/parts';
import type { Settings } from '@kith/elements/survey/settings';
import { otherParts, type PartFacts, vitalParts } from '@kith/elements/survey/wanted-parts';
import type { SurveyFacts } from '../survey-facts.js';

/** What any survey may come to need while it runs, or in order to say that it cannot. */
const always: readonly PartName[] = ['closed', 'download', 'idle', 'notice', 'settings'];

/** The parts that a survey with these settings asks for when it opens. */
export const partsOf = (
  definition: PartFacts,
  settings: Settings,
  languages: readonly string[],
): readonly PartName[] =>
  [...vitalParts(definition, settings), ...otherParts(definition, settings, languages)].filter(
    (name): name is PartName => !!name,
  );

type Known = Pick<SurveyFacts, 'audience' | 'privacy' | 'parts'>;

/** `contact-endpoint` and the like as the tags read them. */
const asSettings = (attributes: Readonly<Record<string, string>>): Settings =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );

/** The parts that a page of its own has to bring along. `hasTheme`: the page is shown in a theme. */
export function partsFor(
  { audience, privacy, parts }: Known,
  attributes: Readonly<Record<string, string>>,
  languages: readonly string[],
  hasTheme = false,
): readonly PartName[] {
  const wanted = partsOf({ audience, privacy, pages: [] }, asSettings(attributes), languages);
  // Also where a single language is offered, the base language of the survey is another one.
  const further = languages.some((tag) => tag !== 'en') && ('languages' as const);
  // Colours that are not Kith's own are judged.
  const judged = hasTheme && ('contrast' as const);
  const all = [...always, ...(parts as readonly PartName[]), ...wanted, further, judged];
  return [...new Set(all.filter((name) => name !== false))].sort();
}

/** The form in the part `contact`, which holds it in English. */
const contactForm = 'family-contact-request';

/** The data that it has to bring along with these parts, of what there is by name. */
export function dataFor(
  id: string,
  languages: readonly string[],
  parts: readonly PartName[],
  isThere: (name: string) => boolean,
): readonly string[] {
  const translated = [id, ...(parts.includes('contact') ? [contactForm] : [])];
  return [id, ...languages.flatMap((tag) => [tag, ...translated.map((one) => `${one}.${tag}`)])].filter(
    isThere,
  );
}
