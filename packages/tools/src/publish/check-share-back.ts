import { KithError } from '@kith/core';
import { parseShareBack, type ShareBack, type ShareBackTexts } from '@kith/results';
import { isDay } from './beside.js';

const parts = ['title', 'intro', 'heard', 'will', 'cannot', 'contact'];

function fail(path: string, given: unknown, expected: string): never {
  throw new KithError('share-back-invalid', `This cannot be shared back: ${path}.`, {
    path,
    given,
    expected,
  });
}

/**
 * What is shared back, as the page reads it, and as a district means it: days of the calendar, and in every language as
 * much as in the first. A promise that only some families can read is none. Throws `share-back-invalid`.
 */
export function checkShareBack(input: unknown): ShareBack {
  const given = parseShareBack(input);
  const [first, ...others] = Object.entries(given.texts);
  if (!first) return fail('texts', {}, 'at least one language');
  for (const [tag, texts] of [first, ...others]) checkTexts(tag, texts);
  for (const other of others) compare(first, other);
  return given;
}

function checkTexts(tag: string, texts: ShareBackTexts): void {
  const path = `texts.${tag}`;
  try {
    new Intl.Locale(tag);
  } catch {
    fail(path, tag, 'the tag of a language, such as es');
  }
  const strange = Object.keys(texts).find((name) => !parts.includes(name));
  if (strange !== undefined) fail(`${path}.${strange}`, strange, parts.join(', '));
  texts.will.forEach(({ by }, n) => {
    if (!isDay(by)) fail(`${path}.will[${n}].by`, by, 'a day of the calendar, YYYY-MM-DD');
  });
  if (texts.heard.length + texts.will.length + texts.cannot.length === 0)
    fail(path, 'nothing', 'something that was heard, that will be done or that cannot be');
}

type InLanguage = readonly [tag: string, texts: ShareBackTexts];

function compare([firstTag, first]: InLanguage, [tag, texts]: InLanguage): void {
  for (const part of ['heard', 'will', 'cannot'] as const)
    if (texts[part].length !== first[part].length)
      fail(`texts.${tag}.${part}`, texts[part].length, `${first[part].length}, as in "${firstTag}"`);
  texts.will.forEach(({ by }, n) => {
    const promised = first.will[n]?.by;
    if (by !== promised) fail(`texts.${tag}.will[${n}].by`, by, `${promised}, as in "${firstTag}"`);
  });
}
