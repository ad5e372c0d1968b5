import type { AdapterOptions } from '@kith/delivery';
import { findAdapter } from '@kith/delivery';
import type { PrivacyMode } from '@kith/core';
import type { Settings } from '@kith/elements/survey/settings';
import { cleanPath } from '../clean-address.js';
import type { AdapterFact, ErrorFact, LanguageFact, SurveyFact } from '../facts.js';
import type { Inside, InsideFacts } from '../inside.js';
import { pageRegistry } from '../page-registry.js';
import { findSurveys, settingsAround, whyUnseen } from './find-surveys.js';

/** A survey with what is needed to try its endpoint. */
export interface LookedAt {
  readonly fact: SurveyFact;
  readonly settings: Settings;
  readonly privacy: PrivacyMode;
  readonly inside: InsideFacts | null;
}

const isOn = (value: string | undefined): boolean =>
  value !== undefined && value !== 'false' && value !== 'off';

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
export function adapterFor({ adapter, adapterOptions }: Settings, privacy: PrivacyMode) {
  const options: AdapterOptions = Object.fromEntries(new URLSearchParams(adapterOptions));
  try {
    return findAdapter(adapter ?? 'json', options, privacy);
  } catch {
    return undefined;
  }
}

function adapterFact(settings: Settings, privacy: PrivacyMode): AdapterFact | undefined {
  const adapter = adapterFor(settings, privacy);
  return adapter && { name: cleanPath(adapter.name), ...adapter.capabilities };
}

const statuses = ['draft', 'machine', 'reviewed', 'pretested'] as const;
const known = (status: unknown): LanguageFact['status'] =>
  statuses.find((one) => one === status) ?? 'missing';

/** Where the words of a survey in a language come from, where they are or could be fetched. */
async function statusOf(id: string, tag: string): Promise<LanguageFact['status']> {
  const page = pageRegistry();
  const name = `${id}.${tag}`;
  try {
    const here = page?.catalogues?.get(name)?.catalogue;
    if (here) return known(here.status);
    const [words] = await Promise.all([
      page?.loadAsset?.(name) as Promise<{ readonly catalogue?: { readonly status?: unknown } } | undefined>,
      page?.languages?.has(tag) ? null : page?.loadAsset?.(tag),
    ]);
    return known(words?.catalogue?.status);
  } catch {
    return 'missing';
  }
}

const cleanTag = (tag: string): string => (/^[A-Za-z0-9-]{1,20}$/.test(tag) ? tag : '?');

/** Only of surveys of the catalogue: the languages of a page's own definition lie where the page has put them. */
async function languageFacts(facts: InsideFacts, isOwn: boolean): Promise<readonly LanguageFact[]> {
  const [, source, , , , offered] = facts;
  if (!source || isOwn) return [];
  return Promise.all(
    offered.map(async (tag) => {
      const isBase = tag === source.language;
      return { tag: cleanTag(tag), isBase, status: isBase ? 'reviewed' : await statusOf(source.id, tag) };
    }),
  );
}

const modes = ['anonymous', 'confidential', 'identified'] as const;
const modeOf = (name: string | undefined): PrivacyMode => modes.find((mode) => mode === name) ?? 'anonymous';

async function look(
  survey: HTMLElement,
  name: string,
  errors: readonly ErrorFact[],
  way: Inside | null,
): Promise<LookedAt> {
  const isDefined = survey.matches(':defined');
  const inside = isDefined ? (way?.lookInside(survey) ?? null) : null;
  const [error, source, , mode, availability] = inside ?? [];
  const settings = inside?.[6] ?? settingsAround(survey);
  const privacy = modeOf(mode ?? settings.privacy);
  const isOwn = 'definition' in survey && (survey.definition !== undefined || survey.hasAttribute('src'));
  const state = !isDefined ? 'undefined' : !inside ? 'unread' : error ? 'failed' : mode ? 'shown' : 'loading';
  const unseen = state === 'shown' || state === 'unread' ? whyUnseen(survey) : undefined;
  const colors = state === 'shown' ? await way?.judgeColors(survey) : null;
  const adapter = adapterFact(settings, privacy);
  const fact: SurveyFact = {
    name,
    state,
    errors,
    languages: inside ? await languageFacts(inside, isOwn) : [],
    isDemo: settings.endpoint === 'demo',
    isTest: isOn(settings.test),
    ...(unseen === undefined ? {} : { unseen }),
    ...(error ? { error: errorFact(error) } : {}),
    ...(source ? { instrument: cleanPath(source.id), version: cleanPath(source.version) } : {}),
    ...(mode === undefined ? {} : { privacy: mode }),
    ...(availability === undefined || error ? {} : { availability }),
    ...(adapter ? { adapter } : {}),
    ...(colors ? { contrast: { low: colors[0], unknown: colors[1] } } : {}),
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
