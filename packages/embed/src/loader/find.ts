import { ownProperty } from '../page-scripts/own-property.js';

const placeholders = 'div.kith-survey, div[data-kith-survey]';
const links = 'a.kith-survey[href]';

/** Calls `take` for each placeholder, once, now and whenever one comes later. */
export function findPlaceholders(take: (placeholder: HTMLElement) => void, withLinks: boolean): void {
  const selector = withLinks ? `${placeholders}, ${links}` : placeholders;
  const page = ownProperty('documentElement');
  const taken = new WeakSet<Element>();
  const look = (): void => {
    for (const placeholder of page.querySelectorAll<HTMLElement>(selector)) {
      // What is being written in an editor stays as the author wrote it.
      if (taken.has(placeholder) || placeholder.isContentEditable) continue;
      taken.add(placeholder);
      take(placeholder);
    }
  };
  let isWaiting = false;
  const watcher = new MutationObserver(() => {
    if (isWaiting) return;
    isWaiting = true;
    // Pages that never rest are looked through once for each picture that they draw.
    requestAnimationFrame(() => {
      isWaiting = false;
      look();
    });
  });
  // Some pages name what they insert a moment after.
  watcher.observe(page, { childList: true, subtree: true, attributeFilter: ['class', 'data-kith-survey'] });
  look();
}
