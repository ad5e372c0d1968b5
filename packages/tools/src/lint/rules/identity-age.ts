import type { Rule } from '../contract.js';
import { youngestBand } from '../limits.js';
import type { ItemPlace } from '../subject.js';

export const identityAge: Rule = {
  id: 'identity-age',
  severity: 'warning',
  why: 'Young children are not asked who they are; gender waits until grade 6, orientation until grade 9.',
  mend: 'Leave the item out for these grades; the page can pass the grade band itself.',
  example: 'an identity item in a K-2 survey',
  check: ({ definition, items }) => {
    const band = youngestBand(definition);
    if (!band) return [];
    const tooEarly = (place: ItemPlace): boolean => {
      const said = `${place.item.id} ${place.item.label}`;
      if (band === 'k-2') return true;
      if (/orientation|orientación sexual/i.test(said)) return band !== '9-12';
      return band === '3-5' && /gender|género/i.test(said);
    };
    return items
      .filter((place) => place.item.identity === true && tooEarly(place))
      .map((place) => ({ place, message: `It is not asked of students in grades ${band.toUpperCase()}.` }));
  },
};
