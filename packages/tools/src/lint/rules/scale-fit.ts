import type { ScaleId } from '@kith/core';
import type { Rule } from '../contract.js';

/** How a question asks, and the scales that answer it. */
const asks: readonly (readonly [RegExp, readonly ScaleId[]])[] = [
  [/\bhow often\b/i, ['often5']],
  [/\bhow likely\b/i, ['likely5']],
  [/\bhow (?:much|well)\b|\bto what extent\b/i, ['amount5']],
];

export const scaleFit: Rule = {
  id: 'scale-fit',
  severity: 'warning',
  why: '"How often …?" is not answered by "Quite a bit": people guess what is meant.',
  mend: 'Choose the scale that the question asks for, or reword the question.',
  example: '"How often …?" with `amount5`',
  check: ({ versions }) =>
    versions
      .filter(({ primary }) => primary === 'en')
      .flatMap(({ asked }) =>
        asked.flatMap((place) => {
          const { item, text } = place;
          if (!('scale' in item) || item.scale === 'yes3') return [];
          const [, fitting] = asks.find(([question]) => question.test(text)) ?? [];
          if (!fitting || fitting.includes(item.scale)) return [];
          return [
            { place, message: `Its question asks for ${fitting.join(' or ')}, not for ${item.scale}.` },
          ];
        }),
      ),
};
