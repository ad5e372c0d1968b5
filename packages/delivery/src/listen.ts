import type { DeliveryOptions } from './delivery-options.js';

interface Reactions {
  wake(): void;
  leave(): void;
}

const types = ['online', 'pageshow', 'pagehide', 'visibilitychange'];

const isHidden = ({ target }: Event): boolean =>
  (target as { readonly visibilityState?: string } | null)?.visibilityState === 'hidden';

/** Follows the page's coming and going, and looks again at each coming. Returns the way to stop. */
export const listen = (
  page: DeliveryOptions['events'],
  reactions: Reactions,
  look: () => void,
): (() => void) => {
  const react = (event: Event): void => {
    // Phones end pages without `pagehide`: being hidden may be the last that is heard.
    const leaving = event.type === 'pagehide' || (event.type === types[3] && isHidden(event));
    reactions[leaving ? 'leave' : 'wake']();
    if (!leaving) look();
  };
  types.forEach((type) => page?.addEventListener(type, react));
  return () => {
    types.forEach((type) => page?.removeEventListener(type, react));
  };
};
