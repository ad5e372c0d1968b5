import { type CatalogueStatus, type PrivacyMode, privacyRules } from '@kith/core';
import { type Adapter, findAdapter } from '@kith/delivery';
import { adapterOf } from '@kith/elements/survey/adapter-of';
import { isOn } from '@kith/elements/survey/is-on';
import type { Settings } from '@kith/elements/survey/settings';
import { cleanPath } from '../clean-address.js';
import type { AdapterFact, ErrorFact, LanguageFact, SurveyFact } from '../facts.js';
import type { Inside, SurveyInside } from '../inside.js';
import { pageRegistry } from '../../page-registry.js';
import { findSurveys, isNested, settingsAround, whyUnseen } from './find-surveys.js';

/** A survey with what is needed to try its endpoint. */
export interface LookedAt {
  readonly fact: SurveyFact;
  readonly settings: Settings;
  readonly privacy: PrivacyMode;
  readonly inside: SurveyInside | null;
}

export const errorFact = ({
  code,
  path,
}: {
  readonly code: string;
  readonly path?: string | undefined;
}): ErrorFact => ({
  code: /^[a-z-]{1,40}$/.test(code) ? code : 'unexpected',
  path: cleanPath(path),
});

/** The adapter that a survey's settings name, as the delivery would have it. `undefined` for one that cannot be. */
export function adapterFor(settings: Settings, privacy: PrivacyMode): Adapter | undefined {
  const { adapter = 'json', adapterOptions = {} } = adapterOf(settings);
  try {
    return findAdapter(adapter, adapterOptions, privacy);
  } catch {
    return undefined;
  }
}

function adapterFact(settings: Settings, privacy: PrivacyMode): AdapterFact | undefined {
  const adapter = adapterFor(settings, privacy);
  return adapter && { name: cleanPath(adapter.name), ...adapter.capabilities };
}

const statuses: readonly CatalogueStatus[] = ['draft', 'machine', 'reviewed', 'pretested'];
const known = (status: unknown): LanguageFact['status'] =>
  statuses.find((one) => one === status) ?? 'missing';

type Words = { readonly catalogue?: { readonly status?: unknown } } | undefined;

/**
 * Where the words of a survey in a language come from. They are of no use without those of the interface: both have to be
 * on the page, or to be had.
 */
export async function statusOf(id: string, tag: string): Promise<LanguageFact['status']> {
  const page = pageRegistry();
  const name = `${id}.${tag}`;
  try {
    const [words, language] = await Promise.all([
      page?.catalogues?.get(name) ?? (page?.loadAsset?.(name) as Promise<Words> | undefined),
      page?.languages?.get(tag) ?? page?.loadAsset?.(tag),
    ]);
    return language ? known(words?.catalogue?.status) : 'missing';
  } catch {
    return 'missing';
  }
}

const cleanTag = (tag: string): string => (/^[A-Za-z0-9-]{1,20}$/.test(tag) ? tag : '?');

/** Only of surveys of the catalogue: the languages of a page's own definition lie where the page has put them. */
async function languageFacts(
  { definition, offered }: SurveyInside,
  isOwn: boolean,
): Promise<readonly LanguageFact[]> {
  if (!definition || isOwn) return [];
  return Promise.all(
    offered.map(async (tag) => {
      const isBase = tag === definition.language;
      return { tag: cleanTag(tag), isBase, status: isBase ? 'reviewed' : await statusOf(definition.id, tag) };
    }),
  );
}

const isMode = (name: string): name is PrivacyMode => Object.hasOwn(privacyRules, name);
const modeOf = (name = ''): PrivacyMode => (isMode(name) ? name : 'anonymous');

/** In ms: what takes longer is something to know. */
const patience = 3000;

/** Until its first view is there. */
const settled = (survey: Element): Promise<unknown> =>
  Promise.race([
    'ready' in survey ? survey.ready : undefined,
    new Promise((resolve) => setTimeout(resolve, patience)),
  ]);

const stateOf = (inside: SurveyInside | null): SurveyFact['state'] => {
  if (!inside) return 'unread';
  if (inside.error) return 'failed';
  return inside.privacy ? 'shown' : 'loading';
};

/** Made by the page itself, by file or by script. */
const hasOwnDefinition = (survey: Element): boolean =>
  'definition' in survey && (survey.definition !== undefined || survey.hasAttribute('src'));

/** What only the survey itself can say. */
const insideFact = ({ error, definition, privacy, availability }: SurveyInside): Partial<SurveyFact> => ({
  ...(error ? { error: errorFact(error) } : { availability }),
  ...(definition ? { instrument: cleanPath(definition.id), version: cleanPath(definition.version) } : {}),
  ...(privacy ? { privacy } : {}),
});

async function look(
  survey: HTMLElement,
  name: string,
  errors: readonly ErrorFact[],
  way: Inside | null,
): Promise<LookedAt> {
  const isDefined = survey.matches(':defined');
  await settled(survey);
  const inside = isDefined ? (way?.lookInside(survey) ?? null) : null;
  const settings = inside?.settings ?? settingsAround(survey);
  const privacy = modeOf(inside?.privacy ?? settings.privacy);
  const state = isDefined ? stateOf(inside) : 'undefined';
  const unseen = state === 'shown' || state === 'unread' ? whyUnseen(survey) : undefined;
  const contrast = state === 'shown' ? await way?.judgeColors(survey) : null;
  const adapter = adapterFact(settings, privacy);
  const fact: SurveyFact = {
    name,
    state,
    errors,
    languages: inside ? await languageFacts(inside, hasOwnDefinition(survey)) : [],
    isDemo: settings.endpoint === 'demo',
    isTest: isOn(settings.test),
    ...(inside ? insideFact(inside) : {}),
    ...(unseen === undefined ? {} : { unseen }),
    ...(isNested(survey) ? { isNested: true as const } : {}),
    ...(adapter ? { adapter } : {}),
    ...(contrast ? { contrast } : {}),
  };
  return { fact, settings, privacy, inside };
}

/** Every survey of the page; `errorsOf` gives what each has reported. */
export const lookAtSurveys = (
  way: Inside | null,
  errorsOf: (survey: Element) => readonly ErrorFact[],
): Promise<readonly LookedAt[]> =>
  Promise.all(
    findSurveys().map((survey, place) =>
      look(survey, `${survey.localName} ${String(place + 1)}`, errorsOf(survey), way),
    ),
  );
