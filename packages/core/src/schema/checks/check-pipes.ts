import type { Item } from '../../definition.js';
import { rulesOf } from '../../item-types/rules-of.js';
import { pipedIn } from '../../piping.js';
import { mistake, type Mistake } from '../mistake.js';
import type { Outline } from '../outline.js';
import { isRecord, join } from '../path.js';
import { pipeableIn, type Place } from '../places.js';
import { isMistake, referencesIn, resolve, type Target } from '../references.js';
import { textFields } from '../../text-fields.js';

const example = '"{{child.name|your child}}"';

/** Texts take up earlier answers in the one form that is filled in, and only where it is. */
export function checkPipes(outline: Outline): readonly Mistake[] {
  const places = pipeableIn(outline).filter(({ given }) => typeof given === 'string');
  const { items, computed } = referencesIn(outline);
  const known = new Map([...computed, ...items]);
  const pipeable = new Set(places.map(({ path }) => path));
  return [
    ...places.flatMap((place) => checkText(String(place.given), place, known)),
    ...textsIn(outline.raw, '')
      .filter(([path, text]) => !pipeable.has(path) && /\{\{|\}\}/.test(text))
      .map(([path]) => mistake(path, 'pipe-misfit', 'This text cannot take up an answer.')),
  ];
}

function checkText(text: string, place: Place, known: ReadonlyMap<string, Target>): readonly Mistake[] {
  return [
    ...checkBraces(text, place.path),
    ...pipedIn([text]).flatMap((id) => {
      const found = resolve(id, place.path, 'item or computed value', known, place);
      if (isMistake(found)) return [found];
      return found.item ? checkSource(found.item, place.path) : [];
    }),
  ];
}

/** What is left of a text without its well-formed places has no double braces. */
export function checkBraces(text: string, path: string): readonly Mistake[] {
  const bare = /\{\{([A-Za-z0-9._-]{1,64})(?:\|\s*)?\}\}/.exec(text);
  if (bare) {
    const message = `"${bare[0]}" needs words for the case that there is no answer, as in ${example}.`;
    return [mistake(path, 'pipe-broken', message)];
  }
  if (!/\{\{|\}\}/.test(text.replace(/\{\{[A-Za-z0-9._-]{1,64}\|[^{}|]+\}\}/g, ''))) return [];
  return [mistake(path, 'pipe-broken', `The double braces here are not of the form ${example}.`)];
}

function checkSource(item: Item, path: string): readonly Mistake[] {
  if (rulesOf(item).asks) return [];
  return [mistake(path, 'pipe-misfit', `"${item.id}" (${item.type}) has no answer that a text can take up.`)];
}

/** Every text to read with its path, whatever the form of the rest. */
function textsIn(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, each]) => {
    const at = join(path, Array.isArray(value) ? Number(name) : name);
    if (typeof each !== 'string') return name === 'audio' ? [] : textsIn(each, at);
    return textFields.includes(name) ? [[at, each] as const] : [];
  });
}
