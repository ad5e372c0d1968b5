import { KithError } from '@kith/core';
import { checkEndpoint, findAdapter } from '@kith/delivery';
import type { Choices } from './choices.js';
import { usesFramePage, wayOf } from './hosts.js';

/** What is wrong with a field. */
export type MistakeCode =
  | 'missing'
  | 'noAddress'
  | 'notWhole'
  | 'notHttps'
  | 'secret'
  | 'noFolder'
  | 'noLink'
  | 'noName'
  | 'noWave'
  | 'noLanguage'
  | 'unknownLanguage'
  | 'options';

export type MistakeField =
  | 'files'
  | 'endpoint'
  | 'contactEndpoint'
  | 'adapterOptions'
  | 'languages'
  | 'name'
  | 'fallback'
  | 'short'
  | 'wave';

export interface Mistake {
  readonly field: MistakeField;
  readonly code: MistakeCode;
  /** What was found, for its words. */
  readonly given: string;
}

/** What the survey that was chosen allows. */
export interface Allowed {
  readonly languages: readonly string[];
  readonly asksContact: boolean;
}

const parsed = (given: string): URL | undefined => {
  try {
    return new URL(given);
  } catch {
    return undefined;
  }
};

const codes: Readonly<Record<string, MistakeCode>> = {
  'endpoint-missing': 'missing',
  'secret-in-page': 'secret',
};

/** Judged as the tag itself judges it, but for what stands in no whole address. */
function addressMistake(given: string): MistakeCode | undefined {
  const address = given.trim();
  if (address === '') return 'missing';
  const url = parsed(address);
  if (!url) return /^[./]|^[\w-]+(\.[\w-]+)+/.test(address) ? 'notWhole' : 'noAddress';
  try {
    checkEndpoint(address, 'https://www.example.org/');
    return undefined;
  } catch (fault) {
    const code = fault instanceof KithError ? codes[fault.code] : undefined;
    return code ?? (url.protocol === 'http:' ? 'notHttps' : 'noAddress');
  }
}

/** A folder is not one of its files. */
const filesMistake = (given: string): MistakeCode | undefined =>
  addressMistake(given) ??
  (/\.(m?js|html?|zip|json|css)$/i.test(parsed(given.trim())?.pathname ?? '') || /[?#]/.test(given)
    ? 'noFolder'
    : undefined);

/** A link for people: a page here or elsewhere, a mail address, a telephone. Nothing that runs. */
function linkMistake(given: string): MistakeCode | undefined {
  const link = given.trim();
  if (link === '') return undefined;
  const url = parsed(link);
  const fits = url
    ? ['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol)
    : /^[\w./#?][^\s:\\]*$/.test(link);
  return fits ? undefined : 'noLink';
}

const shapeMistake = (given: string, shape: RegExp, code: MistakeCode): MistakeCode | undefined =>
  given.trim() === '' || shape.test(given.trim()) ? undefined : code;

function optionsMistake({
  adapter = 'json',
  adapterOptions = '',
  privacy,
}: Choices): MistakeCode | undefined {
  try {
    findAdapter(adapter, Object.fromEntries(new URLSearchParams(adapterOptions)), privacy ?? 'anonymous');
    return undefined;
  } catch (fault) {
    return fault instanceof KithError && fault.code === 'secret-in-page' ? 'secret' : 'options';
  }
}

type Found = readonly [field: MistakeField, given: string, code: MistakeCode | undefined];

function inLanguages({ languages }: Choices, allowed: Allowed): Found {
  const unknown = languages.filter((tag) => !allowed.languages.includes(tag));
  if (unknown.length > 0) return ['languages', unknown.join(', '), 'unknownLanguage'];
  return ['languages', '', languages.length === 0 ? 'noLanguage' : undefined];
}

/** What is wrong with what was typed, field by field; nothing where a survey can be made of it. */
export function mistakesIn(choices: Choices, allowed: Allowed): readonly Mistake[] {
  const { files, endpoint, contactEndpoint = '', name = '', fallback = '', short = '', wave = '' } = choices;
  const found: readonly Found[] = [
    inLanguages(choices, allowed),
    // `demo` sends nothing, and says so.
    ['endpoint', endpoint, endpoint.trim() === 'demo' ? undefined : addressMistake(endpoint)],
    ['contactEndpoint', contactEndpoint, allowed.asksContact ? addressMistake(contactEndpoint) : undefined],
    ['adapterOptions', choices.adapterOptions ?? '', optionsMistake(choices)],
    ['files', files, filesMistake(files)],
    [
      'name',
      name,
      usesFramePage(wayOf(choices)) ? shapeMistake(name, /^[\w.-]{1,64}$/, 'noName') : undefined,
    ],
    ['fallback', fallback, linkMistake(fallback)],
    ['short', short, short.trim() === '' ? undefined : addressMistake(short)],
    ['wave', wave, shapeMistake(wave, /^[\w.-]+(\/[\w.-]+)*$/, 'noWave')],
  ];
  return found.flatMap(([field, given, code]) => (code ? [{ field, given: given.trim(), code }] : []));
}
