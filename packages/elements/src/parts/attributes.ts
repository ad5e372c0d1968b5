import { KithError, nearest } from '@kith/core';
import { isKnownLanguage, knownLanguages } from '../languages/language-name.js';
import { knownAttributes, unknownAttributes } from '../survey/attributes.js';
import { seams } from '../survey/seams.js';
import { attributeOf, rareNames, type TagWithSettings } from '../survey/settings.js';
import type { SurveyElement } from '../survey/survey-element.js';
import { namedLanguages } from '../survey/words.js';

/** Attributes of HTML itself, and of the frameworks that put them on every tag. */
const general =
  /^(id|class|style|title|lang|dir|hidden|slot|part|role|tabindex|translate|nonce|is|inert|exportparts|(data|aria)-.*|on.*|[_:@.*[(#].*|.*:.*)$/;

const isAtLeast = (least: number) => (text: string) => Number(text) >= least;

/** What can be used, in words and as a rule. Empty is as good as not set. */
const values: Readonly<
  Record<(typeof rareNames)[number] | 'headingLevel', readonly [string, (text: string) => boolean]>
> = {
  confirm: ['"receipt" or "status"', (text) => /^(receipt|status)$/.test(text)],
  drafts: ['"memory" or "device"', (text) => /^(memory|device)$/.test(text)],
  events: ['"with-answers"', (text) => text === 'with-answers'],
  expected: ['a number of people', isAtLeast(0)],
  idleMinutes: ['a number of minutes, at least 2, or "off"', (text) => text === 'off' || isAtLeast(2)(text)],
  draftHours: ['a number of hours above 0', (text) => Number(text) > 0],
  headingLevel: ['a number from 1 to 6', (text) => /^[1-6]$/.test(text)],
};

/** Of its own: what offers names elsewhere comes with the validator. */
function meant(given: string, names: readonly string[]): string {
  const name = nearest(given, names);
  return name === undefined ? '' : ` Did you mean "${name}"?`;
}

function* unknownNames(element: TagWithSettings): Iterable<string> {
  for (const name of unknownAttributes(element))
    if (!general.test(name)) yield `has no attribute "${name}".${meant(name, knownAttributes(element))}`;
}

function* wrongValues(element: TagWithSettings): Iterable<string> {
  for (const name of [...rareNames, 'headingLevel'] as const) {
    const value = element[name];
    const [expected, fits] = values[name];
    if (value && !fits(value)) yield `cannot use ${attributeOf(name)}="${value}": expected ${expected}.`;
  }
}

/** Also what a provider around the survey names. */
function* unknownLanguages(element: TagWithSettings): Iterable<string> {
  const given = element.languages ?? (element as Partial<SurveyElement>).model?.settings.languages;
  for (const tag of namedLanguages(given))
    if (!isKnownLanguage(tag))
      yield `cannot offer "${tag}" (languages="${given}"): expected ${knownLanguages().join(', ')}.`;
}

/** A survey is looked at when it comes into the page, and again when its languages are there. */
const told = new WeakMap<TagWithSettings, Set<string>>();

// Tells the web team of attributes that a tag does not have, with the name that was probably meant, and of values that
// are without effect.
seams.attributes = (element) => {
  const before = told.get(element) ?? new Set();
  told.set(element, before);
  for (const finding of [...unknownNames(element), ...wrongValues(element), ...unknownLanguages(element)]) {
    if (!before.has(finding))
      console.warn(new KithError('attribute-invalid', `<${element.localName}> ${finding}`).message);
    before.add(finding);
  }
};
