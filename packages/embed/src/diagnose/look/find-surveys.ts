import type { Settings } from '@kith/elements/survey/settings';

const tags = 'kith-survey, kith-belonging-survey, kith-family-form, kith-session-feedback';

/** What else `auto.js` puts into a place: what a district has published. */
const published = 'kith-results, kith-share-back';

/** Every survey tag of a page, also in shadow roots that are open, and whether it is known or not. */
export function findSurveys(root: ParentNode = document): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    if (element.matches(tags)) return [element];
    return element.shadowRoot && !element.localName.startsWith('kith-')
      ? findSurveys(element.shadowRoot)
      : [];
  });
}

/** Places that `auto.js` has not filled, or has refused. */
export const countPlaceholders = (): number =>
  [...document.querySelectorAll('.kith-survey, [data-kith-survey]')].filter(
    (place) => !place.querySelector(`${tags}, ${published}`) && !place.matches(tags) && !place.closest(tags),
  ).length;

const parentOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const attributesOf = (element: Element): Readonly<Record<string, string>> =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [camel(name), value]));

/** What a tag would be told if it were known: its own attributes, and those of the providers around it. */
export function settingsAround(survey: Element): Settings {
  let settings: Readonly<Record<string, string>> = attributesOf(survey);
  for (let at = parentOf(survey); at; at = parentOf(at))
    if (at.localName === 'kith-provider') settings = { ...attributesOf(at), ...settings };
  return settings;
}

/** HTML knows no "/>" for such a tag: without an end of its own it takes in all that follows, and hides it. */
export const isNested = (survey: Element): boolean => parentOf(survey)?.closest(tags) != null;

/** Why nobody sees it, in the words of style sheets; `undefined` where it can be seen. */
export function whyUnseen(survey: HTMLElement): string | undefined {
  if (survey.getClientRects().length === 0) return 'display: none';
  const { width, height } = survey.getBoundingClientRect();
  if (width < 1 || height < 1) return `${String(Math.round(width))} × ${String(Math.round(height))} px`;
  for (let at = parentOf(survey); at; at = parentOf(at)) {
    const { opacity, overflowX, overflowY } = getComputedStyle(at);
    if (opacity === '0') return 'opacity: 0';
    const box = at.getBoundingClientRect();
    if ((overflowY !== 'visible' && box.height < 1) || (overflowX !== 'visible' && box.width < 1))
      return 'overflow: hidden';
  }
  return undefined;
}
