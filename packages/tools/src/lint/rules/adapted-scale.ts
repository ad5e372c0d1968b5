import { kindOf } from '../../catalogue/item-mark.js';
import { comparisonFor } from '../../adapt/adapted.js';
import type { Rule } from '../contract.js';

export const adaptedScale: Rule = {
  id: 'adapted-scale',
  severity: 'error',
  final: 'always',
  why: 'Under one id, answers on two scales look like answers to one question, and no version tells them apart for certain.',
  mend: 'Give the question an id of its own, such as `lakeside.join`; or take back the scale and the type of the original.',
  example: '`"basedOn": "session-exit@1.0.0"`, and `worth.time` with `often5`',
  check: (subject) => {
    const { items = [], original = '' } = comparisonFor(subject) ?? {};
    return items
      .filter(({ fate }) => fate === 'rescaled')
      .flatMap(({ item }) => {
        const place = subject.items.find(({ id }) => id === item.id);
        const message = `In ${original} it is answered in another way than by ${kindOf(item)}.`;
        return place ? [{ place, message }] : [];
      });
  },
};
