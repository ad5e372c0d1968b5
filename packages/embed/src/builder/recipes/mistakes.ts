import { checkContext, KithError } from '@kith/core';
import { checkEndpoint, findAdapter } from '@kith/delivery';
import { shapes } from '../../loader/attributes.js';
import { isPlainAddress } from '../../page-scripts/address.js';
import { urlOf } from './addresses.js';
import type { Choices } from './choices.js';
import { contextEntries } from './context.js';
import { needsFolder, standsInPage, usesFramePage, wayOf } from './hosts.js';

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
  | 'noLabel'
  | 'noDay'
  | 'noPhase'
  | 'tooMuch'
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
  /** Which key of the context it is. */
  readonly key?: string;
}

/** What the survey that was chosen allows. */
export interface Allowed {
  readonly languages: readonly string[];
  readonly asksContact: boolean;
  /** Keys of the context that could tell who answered: with them it does not start. */
  readonly refusedContext: readonly string[];
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

/** Judged as core itself judges it, and as the loader does, which lets through nothing that an address needs. */
function contextMistake(key: string, value: string, refused: readonly string[]): MistakeCode | undefined {
  try {
    checkContext({ [key]: value });
  } catch (fault) {
    if (fault instanceof KithError && fault.code === 'context-unknown') return 'noContext';
    return key === 'changePhase' ? 'noPhase' : 'noLabel';
  }
  if (refused.includes(key)) return 'room';
  if (key === 'dayIndex') return shapeMistake(value, 'day-index', 'noDay');
  return shapeMistake(new URLSearchParams({ [key]: value }).toString(), 'context', 'noLabel');
}

/** Key by key, and then whether all of it together fits. */
function inContext(
  { context = '', dayIndex = '' }: Choices,
  { refusedContext }: Allowed,
): readonly Mistake[] {
  const entries = [
    ...contextEntries(context),
    ...contextEntries(new URLSearchParams({ dayIndex }).toString()),
  ];
  const mistakes = entries.flatMap(([key, given]): readonly Mistake[] => {
    const code = contextMistake(key, given, refusedContext);
    return code ? [{ field: 'context', code, given, key }] : [];
  });
  const [last] = entries.at(-1) ?? [];
  const isTooMuch = mistakes.length === 0 && shapeMistake(context, 'context', 'tooMuch') !== undefined;
  return last !== undefined && isTooMuch
    ? [{ field: 'context', code: 'tooMuch', given: '', key: last }]
    : mistakes;
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

/** Only a survey that asks for wishes to be contacted has to have an address for them. */
const contactMistake = ({ contactEndpoint = '' }: Choices, { asksContact }: Allowed) =>
  asksContact || contactEndpoint.trim() !== '' ? endpointMistake(contactEndpoint) : undefined;

type Found = readonly [field: MistakeField, given: string, code: MistakeCode | undefined];

function inLanguages({ languages }: Choices, allowed: Allowed): Found {
  const unknown = languages.filter((tag) => !allowed.languages.includes(tag));
  if (unknown.length > 0) return ['languages', unknown.join(', '), 'unknownLanguage'];
  return ['languages', '', languages.length === 0 ? 'noLanguage' : undefined];
}

/** What is wrong with what was typed, field by field; nothing where a survey can be made of it. */
export function mistakesIn(choices: Choices, allowed: Allowed): readonly Mistake[] {
  const { files, endpoint, contactEndpoint = '', name = '', fallback = '', short = '', wave = '' } = choices;
  const way = wayOf(choices);
  const found: readonly Found[] = [
    inLanguages(choices, allowed),
    // `demo` sends nothing, and says so.
    ['endpoint', endpoint, endpoint.trim() === 'demo' ? undefined : endpointMistake(endpoint)],
    ['contactEndpoint', contactEndpoint, contactMistake(choices, allowed)],
    ['adapterOptions', choices.adapterOptions ?? '', optionsMistake(choices)],
    ['files', files, needsFolder(way) ? filesMistake(files) : undefined],
    ['name', name, usesFramePage(way) ? shapeMistake(name, 'instrument', 'noName') : undefined],
    // What is not asked for here, and stays in its field for another way, must not be in anybody's way.
    ['fallback', fallback, standsInPage(way) ? linkMistake(fallback) : undefined],
    ['short', short, needsFolder(way) && short.trim() !== '' ? addressMistake(short) : undefined],
    ['wave', wave, shapeMistake(wave, 'wave', 'noWave')],
  ];
  return [
    ...found.flatMap(([field, given, code]) => (code ? [{ field, given: given.trim(), code }] : [])),
    ...inContext(choices, allowed),
  ];
}
