import type { Choices } from './choices.js';
import { writable } from './html.js';

/** A whole address as a browser reads it; `undefined` where it is none. */
export function urlOf(given: string): URL | undefined {
  try {
    return new URL(given);
  } catch {
    return undefined;
  }
}

/** The folder of Kith's files, with the slash at its end. */
export function folderOf({ files }: Choices): string {
  const given = writable(files);
  const folder = urlOf(given)?.href ?? given;
  return folder.endsWith('/') ? folder : `${folder}/`;
}

/** The address of one of Kith's files. */
export const fileAt = (choices: Choices, name: string): string => `${folderOf(choices)}${name}`;

/** The survey's name in the configuration and in its address. */
export const nameOf = ({ name, survey }: Choices): string => writable(name ?? '') || survey.id;

/** The frame page with the survey: for frames, for links, in a language if one is named. */
export function addressOf(choices: Choices, language?: string): string {
  const query = new URLSearchParams({
    survey: nameOf(choices),
    ...(language === undefined ? {} : { lang: language }),
  });
  return `${fileAt(choices, 'embed.html')}?${query.toString()}`;
}

/** What a poster or a board shows: the district's short address, or else the survey's own. */
export const shortAddressOf = (choices: Choices): string =>
  writable(choices.short ?? '') || addressOf(choices);

/** Where the link leads that stands in a tag until the survey is there. */
export function fallbackOf(choices: Choices, way: 'tag' | 'placeholder'): string {
  const own = writable(choices.fallback ?? '');
  if (own) return own;
  // A placeholder may wait for its loader for weeks: its link has to be enough by itself.
  return way === 'tag' ? fileAt(choices, `${choices.survey.id}.plain.html`) : addressOf(choices);
}

/** The origin of an address; of one without a host, `'self'`. */
export function originFor(address: string): string | undefined {
  const given = writable(address);
  if (given === '' || given === 'demo') return undefined;
  return urlOf(given)?.origin ?? "'self'";
}
