import { KithError } from '@kith/core';
import { loadPart } from '../parts.js';
import { seams } from './seams.js';
import { rareNames, type SettingsElement } from './settings.js';

const secret = /^(authorization|headers?|cookies?|password|secret|.*(token|api-?key))$/;

/** Throws `secret-in-page`: an attribute is there for everybody who opens the page. */
export function refuseSecrets(host: EventTarget): void {
  const path = (host as Element).getAttributeNames().find((name) => secret.test(name));
  if (path !== undefined)
    throw new KithError('secret-in-page', `"${path}" may not stand in a page.`, { path, given: '…' });
}

/** Attributes that most tags have, and that are no reason to look any closer. */
const usual = /^(id|class|style|data-.*)$/;

/** The names of attributes that a tag does not know. */
export function unknownAttributes(element: Element): readonly string[] {
  const known = knownAttributes(element);
  return element.getAttributeNames().filter((name) => !known.includes(name));
}

export const knownAttributes = (element: Element): readonly string[] =>
  (element.constructor as unknown as { readonly observedAttributes: readonly string[] }).observedAttributes;

/** A misspelled attribute would otherwise be silently without effect. What tells of it is loaded where one may be. */
export function watchAttributes(element: SettingsElement): void {
  if (
    unknownAttributes(element).every((name) => usual.test(name)) &&
    !rareNames.some((name) => element[name]) &&
    !(Number(element.headingLevel) > 6)
  )
    return;
  loadPart('attributes').then(() => seams.attributes?.(element), console.warn);
}
