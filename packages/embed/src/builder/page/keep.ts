import { ofAnotherSurvey, type State, withFields } from './state.js';

/*
 * In the tab's own storage: it lives as long as the tab, outlives a reload, and is in no address, history or bookmark,
 * which is where keys that were pasted by mistake would otherwise stay.
 */
const key = 'kith-builder/1';

/** What this tab had, and what the address brings: a link may prepare the page. It is taken out of the address. */
export function takeUp(start: State): State {
  const fragment = new URLSearchParams(location.hash.slice(1));
  if (location.hash !== '') history.replaceState(history.state, '', location.pathname + location.search);
  const before = withFields(start, kept());
  const given = withFields(before, fragment);
  // As where another one is chosen on the page: what the link says of it stays.
  const fresh = given.survey === before.survey ? {} : ofAnotherSurvey({ survey: given.survey }, before);
  return withFields(withFields(before, Object.entries(fresh)), fragment);
}

/** A link that is opened where the page stands already differs in the fragment alone, and loads nothing by itself. */
export function takeUpLater(): void {
  addEventListener('hashchange', () => {
    location.reload();
  });
}

function kept(): readonly (readonly [string, unknown])[] {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    return typeof found === 'object' && found !== null ? Object.entries(found) : [];
  } catch {
    return [];
  }
}

/** Keeps it for this tab; fields in which a secret stands are left out. Without storage nothing is kept. */
export function keep(state: State, secrets: readonly string[]): void {
  const fields = Object.entries(state).filter(([name]) => !secrets.includes(name));
  try {
    sessionStorage.setItem(key, JSON.stringify(Object.fromEntries(fields)));
  } catch {
    // A private window may have none: then a reload begins anew.
  }
}
