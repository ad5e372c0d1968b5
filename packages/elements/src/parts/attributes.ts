import { didYouMean, KithError } from '@kith/core';
import { knownAttributes, unknownAttributes } from '../survey/attributes.js';
import { seams } from '../survey/seams.js';
import { attributeOf, rareNames } from '../survey/settings.js';

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

const warn = (message: string): void => {
  console.warn(new KithError('attribute-invalid', message).message);
};

// Tells the web team of attributes that a tag does not have, with the name that was probably meant, and of values that
// are without effect.
seams.attributes = (element) => {
  const tag = element.localName;
  for (const name of unknownAttributes(element))
    if (!general.test(name))
      warn(`<${tag}> has no attribute "${name}".${didYouMean(name, knownAttributes(element))}`);
  for (const name of [...rareNames, 'headingLevel'] as const) {
    const value = element[name];
    const [expected, fits] = values[name];
    if (value && !fits(value))
      warn(`<${tag}> cannot use ${attributeOf(name)}="${value}": expected ${expected}.`);
  }
};
