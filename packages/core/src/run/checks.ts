import { evaluate, type ConditionSource } from '../conditions/evaluate.js';
import type { Issue, ItemView } from './contract.js';

/** What was told of an item and still holds, after answers that it depends on have changed. */
export function stillIssues(
  issues: ItemView['issues'],
  { item, required }: Pick<ItemView, 'item' | 'required'>,
  source: ConditionSource,
): ItemView['issues'] {
  if (!issues.length) return issues;
  const stillFails = (check = -1) => {
    const require = item.checks?.[check]?.require;
    return !!require && evaluate(require, source) === false;
  };
  return Object.freeze(
    issues.filter(({ code, check }) =>
      code === 'check' ? stillFails(check) : required || code !== 'required',
    ),
  );
}

/** Only what is false is wrong: where an answer is missing, nothing can be said. */
export function failedChecks({ id, item }: ItemView, source: ConditionSource): readonly Issue[] {
  return (item.checks ?? []).flatMap(({ require }, check): readonly Issue[] =>
    evaluate(require, source) === false ? [Object.freeze({ code: 'check', itemId: id, check })] : [],
  );
}
