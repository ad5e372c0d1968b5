import type { InterfaceLanguage } from '../languages/contract.js';
import { en } from '../languages/en.js';

/** A language that nobody speaks and that no browser has data for. */
export const pretended: InterfaceLanguage = {
  ...en,
  tag: 'qtz',
  intl: 'qtz',
  name: 'Qetz',
  digits: 'arabext',
  own: {
    plurals: { one: [0, 1], two: [2] },
    months: 'Un Du Tri Kvar Kin Ses Sep Ok Naw Dek Onz Doz'.split(' '),
    date: '{month} {day}, {year}',
  },
  texts: {
    ...en.texts,
    minutes: { one: '{n} min', two: '{n} mina', other: '{n} minam' },
    notYetText: 'Aper {date}.',
  },
};

/** The same, which declares nothing of its own. */
export const bare: InterfaceLanguage = (({ own: _, ...rest }) => ({ ...rest, digits: 'latn' }))(pretended);
