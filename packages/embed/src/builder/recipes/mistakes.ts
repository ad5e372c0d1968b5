import { KithError, parseContext, privacyRules, roomKeys } from '@kith/core';
import { checkEndpoint, findAdapter } from '@kith/delivery';
import { shapes } from '../../loader/attributes.js';
import { isPlainAddress } from '../../page-scripts/address.js';
import { urlOf } from './addresses.js';
import type { Choices } from './choices.js';
import { usesFramePage, wayOf } from './hosts.js';

/** What is wrong with a field. */
export type MistakeCode =
  | 'missing'
  | 'noAddress'
  | 'notWhole'
  | 'notHttps'
  | 'notPlain'
  | 'secret'
  | 'noFolder'
  | 'noLink'
  | 'noName'
  | 'noWave'
  | 'noContext'
  | 'room'
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
  | 'context'
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
  /** Whether it asks about the person: then an anonymous one takes no context that narrows to a room. */
  readonly asksIdentity: boolean;
}

const codes: Readonly<Record<string, MistakeCode>> = {
  'endpoint-missing': 'missing',
  'secret-in-page': 'secret',
};

/** Judged as the tag itself judges it, but for what stands in no whole address. */
function addressMistake(given: string): MistakeCode | undefined {
  const address = given.trim();
  if (address === '') return 'missing';
  const url = urlOf(address);
  if (!url) return /^[./]|^[\w-]+(\.[\w-]+)+/.test(address) ? 'notWhole' : 'noAddress';
  try {
    checkEndpoint(address, 'https://www.example.org/');
    return undefined;
  } catch (fault) {
    const code = fault instanceof KithError ? codes[fault.code] : undefined;
    return code ?? (url.protocol === 'http:' ? 'notHttps' : 'noAddress');
  }
}

/** Where answers go. The frame page, which a link and a poster lead to, takes no address that can be read in two ways. */
const endpointMistake = (given: string): MistakeCode | undefined =>
  addressMistake(given) ?? (isPlainAddress(given.trim()) ? undefined : 'notPlain');

/** A folder is not one of its files. */
const filesMistake = (given: string): MistakeCode | undefined =>
  addressMistake(given) ??
  (/\.(m?js|html?|zip|json|css)$/i.test(urlOf(given.trim())?.pathname ?? '') || /[?#]/.test(given)
    ? 'noFolder'
    : undefined);

/** A link for people: a page here or elsewhere, a mail address, a telephone. Nothing that runs. */
function linkMistake(given: string): MistakeCode | undefined {
  const link = given.trim();
  if (link === '') return undefined;
  const url = urlOf(link);
  const fits = url
    ? ['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol)
    : /^[\w./#?][^\s:\\]*$/.test(link);
  return fits ? undefined : 'noLink';
}

/** What stands in an attribute has to look as the loader wants it there. */
const shapeMistake = (given: string, attribute: string, code: MistakeCode): MistakeCode | undefined =>
  given.trim() === '' || shapes[attribute]?.(given.trim()) ? undefined : code;

function contextMistake({ context = '' }: Choices): MistakeCode | undefined {
  try {
    parseContext(context);
    return shapeMistake(context, 'context', 'noContext');
  } catch {
    return 'noContext';
  }
}

/** What narrows to a room, where that could tell who answered: such a survey does not start. */
function inContext(choices: Choices, { asksIdentity }: Allowed): Found {
  const { context = '', privacy = 'anonymous' } = choices;
  const code = contextMistake(choices);
  if (code) return ['context', context, code];
  const known = parseContext(context);
  const rooms = asksIdentity && !privacyRules[privacy].knowsWho ? roomKeys.filter((key) => known[key]) : [];
  return ['context', rooms.join(', '), rooms.length > 0 ? 'room' : undefined];
}

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
    inContext(choices, allowed),
    // `demo` sends nothing, and says so.
    ['endpoint', endpoint, endpoint.trim() === 'demo' ? undefined : endpointMistake(endpoint)],
    ['contactEndpoint', contactEndpoint, allowed.asksContact ? endpointMistake(contactEndpoint) : undefined],
    ['adapterOptions', choices.adapterOptions ?? '', optionsMistake(choices)],
    ['files', files, filesMistake(files)],
    [
      'name',
      name,
      usesFramePage(wayOf(choices)) ? shapeMistake(name, 'instrument', 'noName') : undefined,
    ],
    ['fallback', fallback, linkMistake(fallback)],
    ['short', short, short.trim() === '' ? undefined : addressMistake(short)],
    ['wave', wave, shapeMistake(wave, 'wave', 'noWave')],
  ];
  return found.flatMap(([field, given, code]) => (code ? [{ field, given: given.trim(), code }] : []));
}
